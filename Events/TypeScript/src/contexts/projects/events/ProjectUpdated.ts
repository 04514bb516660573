// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectDescription, ProjectId, ProjectName } from "../values.js";

/** A project says something else of itself. What is left out has stayed; an empty description is none. */
export interface ProjectUpdated {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What the project is called, on a single line. */
  readonly name?: string;
  /** What the project is about, in as many lines as it takes. */
  readonly description?: string;
  /** Whether everybody who is signed in may read it. */
  readonly public?: boolean;
}

/** Reads and writes `ProjectUpdated`. */
export const ProjectUpdated = new s.MessageSchema<ProjectUpdated>({
  messageType: "tributary.projects.ProjectUpdated.v1",
  dataSchema: "urn:tributary:schema:a35639addd717f4a",
  members: {
    projectId: ProjectId,
    name: s.optional(ProjectName),
    description: s.optional(ProjectDescription),
    public: s.optional(s.boolean()),
  },
});
