// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Priority } from "../definitions/Priority.js";
import { ColumnId, Date, Points, ProjectId, TaskContent, TaskId, TaskTitle } from "../values.js";

/** Adds a task to a column, below those that are there. It gets the next key. */
export interface AddTask {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
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
}

/** Reads and writes `AddTask`. */
export const AddTask = new s.CommandSchema<AddTask>({
  messageType: "tributary.projects.AddTask.v1",
  dataSchema: "urn:tributary:schema:d1f01fe2d5ee6261",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    columnId: ColumnId,
    title: TaskTitle,
    content: s.optional(TaskContent),
    points: s.optional(Points),
    dueDate: s.optional(Date),
    priority: s.optional(Priority),
  },
  isClosed: true,
});
