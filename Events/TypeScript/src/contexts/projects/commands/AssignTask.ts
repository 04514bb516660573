// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TaskId, UserId } from "../values.js";

/** Gives a task to somebody who may see the project, in the place of whoever had it. */
export interface AssignTask {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** A person's id, as identity knows them. */
  readonly userId: string;
}

/** Reads and writes `AssignTask`. */
export const AssignTask = new s.CommandSchema<AssignTask>({
  messageType: "tributary.projects.AssignTask.v1",
  dataSchema: "urn:tributary:schema:75a000b4f7ced23e",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    userId: UserId,
  },
  isClosed: true,
});
