// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Priority } from "../definitions/Priority.js";
import { TaskField } from "../definitions/TaskField.js";
import { Date, ProjectId, TaskContent, TaskId, TaskKey, TaskTitle } from "../values.js";

/** A task says something else. What is left out has stayed, but for what is named in removed. */
export interface TaskModified {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /** What is to be done, on a single line. */
  readonly title?: string;
  /** What there is to say about it, Markdown by convention. */
  readonly content?: string;
  /** The day it is to be done by. */
  readonly dueDate?: string;
  /** How urgent the task is. */
  readonly priority?: Priority;
  /** What is gone. */
  readonly removed?: readonly TaskField[];
}

/** Reads and writes `TaskModified`. */
export const TaskModified = new s.MessageSchema<TaskModified>({
  messageType: "tributary.projects.TaskModified.v1",
  dataSchema: "urn:tributary:schema:82f012e9d396cb3d",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: TaskKey,
    title: s.optional(TaskTitle),
    content: s.optional(TaskContent),
    dueDate: s.optional(Date),
    priority: s.optional(Priority),
    removed: s.optional(s.array(TaskField, { maxItems: 4 })),
  },
});
