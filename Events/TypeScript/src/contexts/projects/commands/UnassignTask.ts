// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TaskId } from "../values.js";

/** Takes a task away from whoever has it. */
export interface UnassignTask {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
}

/** Reads and writes `UnassignTask`. */
export const UnassignTask = new s.CommandSchema<UnassignTask>({
  messageType: "tributary.projects.UnassignTask.v1",
  dataSchema: "urn:tributary:schema:6513c16a070da091",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
  },
  isClosed: true,
});
