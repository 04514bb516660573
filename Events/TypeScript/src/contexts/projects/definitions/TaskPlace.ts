// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { OrderKey, TaskId } from "../values.js";

/** Where a task of a column stands. */
export interface TaskPlace {
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it;
   * clients never do.
   */
  readonly orderKey: string;
}

/** Reads and writes `TaskPlace`. */
export const TaskPlace = new s.ObjectSchema<TaskPlace>({
  members: {
    taskId: TaskId,
    orderKey: OrderKey,
  },
});
