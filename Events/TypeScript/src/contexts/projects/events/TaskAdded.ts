// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Priority } from "../definitions/Priority.js";
import { ColumnId, Date, OrderKey, Points, ProjectId, TaskContent, TaskId, TaskKey, TaskTitle } from "../values.js";

/** There is another task, below those of its column. */
export interface TaskAdded {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /**
   * Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it;
   * clients never do.
   */
  readonly orderKey: string;
  /** What is to be done, on a single line. */
  readonly title: string;
  /** What there is to say about it, Markdown by convention. */
  readonly content?: string;
  /** How much work it is, in whatever unit the project counts. */
  readonly points?: number;
  /** The day it is to be done by. */
  readonly dueDate?: string;
  /** How urgent the task is. */
  readonly priority?: Priority;
  /** Whether it stands among what is done. */
  readonly done: boolean;
}

/** Reads and writes `TaskAdded`. */
export const TaskAdded = new s.MessageSchema<TaskAdded>({
  messageType: "tributary.projects.TaskAdded.v1",
  dataSchema: "urn:tributary:schema:5b5ca8590fcbbeeb",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: TaskKey,
    columnId: ColumnId,
    orderKey: OrderKey,
    title: TaskTitle,
    content: s.optional(TaskContent),
    points: s.optional(Points),
    dueDate: s.optional(Date),
    priority: s.optional(Priority),
    done: s.boolean(),
  },
});
