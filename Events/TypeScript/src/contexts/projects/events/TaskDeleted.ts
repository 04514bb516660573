// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, Points, ProjectId, SprintId, TaskId, TaskKey, UserId } from "../values.js";

/** A task is no more. */
export interface TaskDeleted {
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
  /** Who had it, if somebody did. */
  readonly userId?: string;
  /** The sprint that it is in, if it is in one. */
  readonly sprintId?: string;
  /** How much work it is, where that is known. */
  readonly points?: number;
  /** Whether it stands among what is done. */
  readonly done: boolean;
}

/** Reads and writes `TaskDeleted`. */
export const TaskDeleted = new s.MessageSchema<TaskDeleted>({
  messageType: "tributary.projects.TaskDeleted.v1",
  dataSchema: "urn:tributary:schema:bd2cb569b28c1adb",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: TaskKey,
    columnId: ColumnId,
    userId: s.optional(UserId),
    sprintId: s.optional(SprintId),
    points: s.optional(Points),
    done: s.boolean(),
  },
});
