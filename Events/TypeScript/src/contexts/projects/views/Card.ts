// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Priority } from "../definitions/Priority.js";
import { ColumnId, Date, Label, OrderKey, Points, ProjectId, SprintId, TaskId, TaskKey, TaskTitle, UserId } from "../values.js";

/** A task as a board and somebody's list of tasks show it; the document of the view cards. */
export interface Card {
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
  /** Whether there is more to say about it than its title. */
  readonly hasContent: boolean;
  /** How many comments it has. */
  readonly comments: bigint;
  /** How many files belong to it. */
  readonly attachments: bigint;
  /** When it was added. */
  readonly createdAt: Timestamp;
  /** When it last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `Card`. */
export const Card = new s.ObjectSchema<Card>({
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
    hasContent: s.boolean(),
    comments: s.bigint({ minimum: 0n }),
    attachments: s.bigint({ minimum: 0n }),
    createdAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
});
