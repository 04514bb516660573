// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Points, ProjectId, SprintId, TaskId, TaskKey } from "../values.js";

/** A task is in the sprint no more. */
export interface TaskRemovedFromSprint {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /** How much work it is, where that is known. */
  readonly points?: number;
  /** Whether it stands among what is done. */
  readonly done: boolean;
}

/** Reads and writes `TaskRemovedFromSprint`. */
export const TaskRemovedFromSprint = new s.MessageSchema<TaskRemovedFromSprint>({
  messageType: "tributary.projects.TaskRemovedFromSprint.v1",
  dataSchema: "urn:tributary:schema:4a80d00097ce125e",
  members: {
    projectId: ProjectId,
    sprintId: SprintId,
    taskId: TaskId,
    key: TaskKey,
    points: s.optional(Points),
    done: s.boolean(),
  },
});
