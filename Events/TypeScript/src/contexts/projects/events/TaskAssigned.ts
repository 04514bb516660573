// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TaskId, TaskKey, UserId } from "../values.js";

/** A task is somebody's. */
export interface TaskAssigned {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /** A person's id, as identity knows them. */
  readonly userId: string;
  /** Who had it before, if somebody did. */
  readonly previousUserId?: string;
}

/** Reads and writes `TaskAssigned`. */
export const TaskAssigned = new s.MessageSchema<TaskAssigned>({
  messageType: "tributary.projects.TaskAssigned.v1",
  dataSchema: "urn:tributary:schema:d2974a9c8060df23",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: TaskKey,
    userId: UserId,
    previousUserId: s.optional(UserId),
  },
});
