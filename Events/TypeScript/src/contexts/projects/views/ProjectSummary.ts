// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Prefix, ProjectDescription, ProjectId, ProjectName, Reader, TeamId, UserId } from "../values.js";

/** A project as lists of projects show it; the document of the view project_list. */
export interface ProjectSummary {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What the project is called, on a single line. */
  readonly name: string;
  /** What the keys of the project's tasks begin with, capital letters and digits. */
  readonly prefix: string;
  /** What the project is about, in as many lines as it takes. */
  readonly description?: string;
  /** Whose it is. */
  readonly ownerId: string;
  /** The team that works on it, if one does. */
  readonly teamId?: string;
  /** Whether its owner is in that team. */
  readonly ownerInTeam: boolean;
  /** Whether everybody who is signed in may read it. */
  readonly public: boolean;
  /** Whether it can be changed. */
  readonly status: "active" | "archived";
  /** Who may read it, the ids of people; everyone where it is public. */
  readonly readers: readonly string[];
  /** How many tasks its board has. */
  readonly tasks: bigint;
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** When it, or a task of its board, last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `ProjectSummary`. */
export const ProjectSummary = new s.ObjectSchema<ProjectSummary>({
  members: {
    projectId: ProjectId,
    name: ProjectName,
    prefix: Prefix,
    description: s.optional(ProjectDescription),
    ownerId: UserId,
    teamId: s.optional(TeamId),
    ownerInTeam: s.boolean(),
    public: s.boolean(),
    status: s.oneOf("active", "archived"),
    readers: s.array(Reader, { maxItems: 1002 }),
    tasks: s.bigint({ minimum: 0n }),
    createdAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
});
