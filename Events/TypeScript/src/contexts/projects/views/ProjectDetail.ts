// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { ProjectColumn } from "../definitions/ProjectColumn.js";
import { ProjectMember } from "../definitions/ProjectMember.js";
import { SprintSummary } from "../definitions/SprintSummary.js";
import { Prefix, ProjectDescription, ProjectId, ProjectName, Reader, SprintId, TeamId, UserId } from "../values.js";

/** A project as its own page shows it; the document of the view project_detail. */
export interface ProjectDetail {
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
  /** Whether everybody who is signed in may read it. */
  readonly public: boolean;
  /** Whether it can be changed. */
  readonly status: "active" | "archived";
  /** Who may see it because of the team, and what they may do. */
  readonly members: readonly ProjectMember[];
  /** Who may read it, the ids of people; everyone where it is public. */
  readonly readers: readonly string[];
  /** The columns of its board, from left to right. */
  readonly columns: readonly ProjectColumn[];
  /** The sprint that is under way, if one is. */
  readonly sprintId?: string;
  /** Its sprints, the newest first and the last 100 of them. */
  readonly sprints: readonly SprintSummary[];
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** When it last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `ProjectDetail`. */
export const ProjectDetail = new s.ObjectSchema<ProjectDetail>({
  members: {
    projectId: ProjectId,
    name: ProjectName,
    prefix: Prefix,
    description: s.optional(ProjectDescription),
    ownerId: UserId,
    teamId: s.optional(TeamId),
    public: s.boolean(),
    status: s.oneOf("active", "archived"),
    members: s.array(ProjectMember, { maxItems: 1000 }),
    readers: s.array(Reader, { maxItems: 1002 }),
    columns: s.array(ProjectColumn, { maxItems: 50 }),
    sprintId: s.optional(SprintId),
    sprints: s.array(SprintSummary, { maxItems: 100 }),
    createdAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
});
