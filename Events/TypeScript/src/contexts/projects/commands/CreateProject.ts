// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Prefix, ProjectDescription, ProjectId, ProjectName, TeamId } from "../values.js";

/**
 * Begins a project, with a board of four columns. It is its maker's, and a team's where one is named that the maker
 * administers.
 */
export interface CreateProject {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What the project is called, on a single line. */
  readonly name: string;
  /** What the keys of its tasks begin with, for good. Made from the name where it is left out. */
  readonly prefix?: string;
  /** What the project is about, in as many lines as it takes. */
  readonly description?: string;
  /** The team that is to work on it. */
  readonly teamId?: string;
}

/** Reads and writes `CreateProject`. */
export const CreateProject = new s.CommandSchema<CreateProject>({
  messageType: "tributary.projects.CreateProject.v1",
  dataSchema: "urn:tributary:schema:85cf81abccfe0ffd",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
    name: ProjectName,
    prefix: s.optional(Prefix),
    description: s.optional(ProjectDescription),
    teamId: s.optional(TeamId),
  },
  isClosed: true,
});
