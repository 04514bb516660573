// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { ActivityKind } from "../definitions/ActivityKind.js";
import { ActivityText, ColumnId, CommentId, Points, ProjectId, SprintId, TaskId, TaskKey, TeamId, UserId } from "../values.js";

/** Something that happened in a project; a document of the view project_activity. */
export interface ProjectActivity {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What happened, after the event that says it. */
  readonly kind: ActivityKind;
  /** When it was decided. */
  readonly at: Timestamp;
  /** On whose behalf it was decided, who did it themselves or did what led to it; missing where that was no person. */
  readonly userId?: string;
  /** The task it is about, where it is about one. */
  readonly taskId?: string;
  /** What people call the task. */
  readonly key?: string;
  /** The column it is about; of a move, where the task stood before. */
  readonly columnId?: string;
  /** Of a move, where the task stands now. */
  readonly toColumnId?: string;
  /** The sprint it is about. */
  readonly sprintId?: string;
  /** The comment it is about. */
  readonly commentId?: string;
  /** The person it is about, as of an assignment. */
  readonly aboutUserId?: string;
  /** The team it is about. */
  readonly teamId?: string;
  /** Of a change of points, what it was before. */
  readonly from?: number;
  /** Of a change of points, what it is now. */
  readonly to?: number;
  /** What it is called, be it a title, a name, a label or a goal. */
  readonly text?: string;
}

/** Reads and writes `ProjectActivity`. */
export const ProjectActivity = new s.ObjectSchema<ProjectActivity>({
  members: {
    projectId: ProjectId,
    kind: ActivityKind,
    at: s.timestamp(),
    userId: s.optional(UserId),
    taskId: s.optional(TaskId),
    key: s.optional(TaskKey),
    columnId: s.optional(ColumnId),
    toColumnId: s.optional(ColumnId),
    sprintId: s.optional(SprintId),
    commentId: s.optional(CommentId),
    aboutUserId: s.optional(UserId),
    teamId: s.optional(TeamId),
    from: s.optional(Points),
    to: s.optional(Points),
    text: s.optional(ActivityText),
  },
  personal: { text: "$secret" },
});
