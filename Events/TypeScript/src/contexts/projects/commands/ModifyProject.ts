// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectDescription, ProjectId, ProjectName } from "../values.js";

/**
 * Changes what a project says of itself. What is left out stays; an empty description is removed. At least one must be
 * given.
 */
export interface ModifyProject {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What the project is called, on a single line. */
  readonly name?: string;
  /** What the project is about, in as many lines as it takes. */
  readonly description?: string;
  /** Whether everybody who is signed in may read it. */
  readonly public?: boolean;
}

/** Reads and writes `ModifyProject`. */
export const ModifyProject = new s.CommandSchema<ModifyProject>({
  messageType: "tributary.projects.ModifyProject.v1",
  dataSchema: "urn:tributary:schema:b8aec9fd19720cf7",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
    name: s.optional(ProjectName),
    description: s.optional(ProjectDescription),
    public: s.optional(s.boolean()),
  },
  isClosed: true,
});
