// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TaskId } from "../values.js";

/** A task is no more, and nothing can be said about it any more. */
export interface TaskRetired {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
}

/** Reads and writes `TaskRetired`. */
export const TaskRetired = new s.MessageSchema<TaskRetired>({
  messageType: "tributary.projects.TaskRetired.v1",
  dataSchema: "urn:tributary:schema:09625151acf41db5",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
  },
});
