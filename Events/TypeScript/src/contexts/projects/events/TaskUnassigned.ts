// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TaskId, TaskKey, UserId } from "../values.js";

/** A task is nobody's. */
export interface TaskUnassigned {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /** Who had it. */
  readonly userId: string;
}

/** Reads and writes `TaskUnassigned`. */
export const TaskUnassigned = new s.MessageSchema<TaskUnassigned>({
  messageType: "tributary.projects.TaskUnassigned.v1",
  dataSchema: "urn:tributary:schema:a4a24e925ef04b25",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: TaskKey,
    userId: UserId,
  },
});
