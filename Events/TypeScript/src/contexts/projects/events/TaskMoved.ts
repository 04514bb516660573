// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, OrderKey, Points, ProjectId, SprintId, TaskId, TaskKey } from "../values.js";

/** A task stands somewhere else, in one column or from one to another. */
export interface TaskMoved {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /** Where it stood. */
  readonly fromColumnId: string;
  /** Where it stands. */
  readonly toColumnId: string;
  /**
   * Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it;
   * clients never do.
   */
  readonly orderKey: string;
  /** Whether it stood among what is done. */
  readonly wasDone: boolean;
  /** Whether it stands among what is done. */
  readonly done: boolean;
  /** The sprint that it is in, if it is in one. */
  readonly sprintId?: string;
  /** How much work it is, where that is known. */
  readonly points?: number;
}

/** Reads and writes `TaskMoved`. */
export const TaskMoved = new s.MessageSchema<TaskMoved>({
  messageType: "tributary.projects.TaskMoved.v1",
  dataSchema: "urn:tributary:schema:98e81c7ef8ca09e7",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: TaskKey,
    fromColumnId: ColumnId,
    toColumnId: ColumnId,
    orderKey: OrderKey,
    wasDone: s.boolean(),
    done: s.boolean(),
    sprintId: s.optional(SprintId),
    points: s.optional(Points),
  },
});
