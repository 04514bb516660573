// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Priority } from "../definitions/Priority.js";
import { TaskField } from "../definitions/TaskField.js";
import { Date, Points, ProjectId, TaskContent, TaskId, TaskTitle } from "../values.js";

/**
 * Changes what a task says. What is left out stays; what is to be gone is named in remove. At least one must be given.
 */
export interface ModifyTask {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** What is to be done, on a single line. */
  readonly title?: string;
  /** What there is to say about it, Markdown by convention. */
  readonly content?: string;
  /** How much work it is, in whatever unit the project counts. */
  readonly points?: number;
  /** The day it is to be done by. */
  readonly dueDate?: string;
  /** How urgent the task is. */
  readonly priority?: Priority;
  /** What is to be gone. */
  readonly remove?: readonly TaskField[];
}

/** Reads and writes `ModifyTask`. */
export const ModifyTask = new s.CommandSchema<ModifyTask>({
  messageType: "tributary.projects.ModifyTask.v1",
  dataSchema: "urn:tributary:schema:0740ba6582942e42",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    title: s.optional(TaskTitle),
    content: s.optional(TaskContent),
    points: s.optional(Points),
    dueDate: s.optional(Date),
    priority: s.optional(Priority),
    remove: s.optional(s.array(TaskField, { maxItems: 4 })),
  },
  isClosed: true,
});
