// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, Prefix, ProjectDescription, ProjectId, ProjectName, TeamId, UserId } from "../values.js";

/** There is a project, with a board whose columns are to be those four. */
export interface ProjectCreated {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What the project is called, on a single line. */
  readonly name: string;
  /** What the keys of the project's tasks begin with, capital letters and digits. */
  readonly prefix: string;
  /** What the project is about, in as many lines as it takes. */
  readonly description?: string;
  /** Whose it is. */
  readonly userId: string;
  /** The team that works on it, if one does. */
  readonly teamId?: string;
  /** The columns it begins with, To Do, In Progress, Review and Done. */
  readonly columnOrder: readonly string[];
}

/** Reads and writes `ProjectCreated`. */
export const ProjectCreated = new s.MessageSchema<ProjectCreated>({
  messageType: "tributary.projects.ProjectCreated.v1",
  dataSchema: "urn:tributary:schema:8109def2539bcd24",
  members: {
    projectId: ProjectId,
    name: ProjectName,
    prefix: Prefix,
    description: s.optional(ProjectDescription),
    userId: UserId,
    teamId: s.optional(TeamId),
    columnOrder: s.array(ColumnId, { maxItems: 50 }),
  },
});
