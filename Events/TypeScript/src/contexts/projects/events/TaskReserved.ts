// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TaskId } from "../values.js";

/**
 * The id of a task is one board's. Written before the task is added, so that no two boards have a task of the same id.
 */
export interface TaskReserved {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
}

/** Reads and writes `TaskReserved`. */
export const TaskReserved = new s.MessageSchema<TaskReserved>({
  messageType: "tributary.projects.TaskReserved.v1",
  dataSchema: "urn:tributary:schema:09625151acf41db5",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
  },
});
