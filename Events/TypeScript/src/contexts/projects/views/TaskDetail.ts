// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Attachment } from "../definitions/Attachment.js";
import { Comment } from "../definitions/Comment.js";
import { Priority } from "../definitions/Priority.js";
import { TaskActivity } from "../definitions/TaskActivity.js";
import { ColumnId, Date, Label, OrderKey, Points, ProjectId, SprintId, TaskContent, TaskId, TaskKey, TaskTitle, UserId } from "../values.js";

/** A task as its own page shows it; the document of the view task_detail. */
export interface TaskDetail {
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /** The column it stands in. */
  readonly columnId: string;
  /**
   * Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it;
   * clients never do.
   */
  readonly orderKey: string;
  /** What is to be done, on a single line. */
  readonly title: string;
  /** How much work it is, in whatever unit the project counts. */
  readonly points?: number;
  /** The day it is to be done by. */
  readonly dueDate?: string;
  /** How urgent the task is. */
  readonly priority?: Priority;
  /** Whose it is, if it is somebody's. */
  readonly assigneeId?: string;
  /** The sprint that it is in, if it is in one. */
  readonly sprintId?: string;
  /** Its labels, the first one first. */
  readonly labels: readonly string[];
  /** Whether it stands among what is done. */
  readonly done: boolean;
  /** What there is to say about it, Markdown by convention. */
  readonly content?: string;
  /** Who has added it, where it was a person. */
  readonly createdBy?: string;
  /** Its comments, the oldest first. */
  readonly comments: readonly Comment[];
  /** Its files, the oldest first. */
  readonly attachments: readonly Attachment[];
  /**
   * What happened to it lately, the newest first and the last 5 entries. The rest is among what happened in the
   * project.
   */
  readonly activity: readonly TaskActivity[];
  /** When it was added. */
  readonly createdAt: Timestamp;
  /** When it last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `TaskDetail`. */
export const TaskDetail = new s.ObjectSchema<TaskDetail>({
  members: {
    taskId: TaskId,
    projectId: ProjectId,
    key: TaskKey,
    columnId: ColumnId,
    orderKey: OrderKey,
    title: TaskTitle,
    points: s.optional(Points),
    dueDate: s.optional(Date),
    priority: s.optional(Priority),
    assigneeId: s.optional(UserId),
    sprintId: s.optional(SprintId),
    labels: s.array(Label, { maxItems: 50 }),
    done: s.boolean(),
    content: s.optional(TaskContent),
    createdBy: s.optional(UserId),
    comments: s.array(Comment, { maxItems: 500 }),
    attachments: s.array(Attachment, { maxItems: 100 }),
    activity: s.array(TaskActivity, { maxItems: 5 }),
    createdAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
});
