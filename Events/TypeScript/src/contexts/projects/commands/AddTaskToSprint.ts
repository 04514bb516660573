// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, SprintId, TaskId } from "../values.js";

/** Takes a task into the sprint that is under way. */
export interface AddTaskToSprint {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
}

/** Reads and writes `AddTaskToSprint`. */
export const AddTaskToSprint = new s.CommandSchema<AddTaskToSprint>({
  messageType: "tributary.projects.AddTaskToSprint.v1",
  dataSchema: "urn:tributary:schema:91e876c4b0a4407b",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    sprintId: SprintId,
    taskId: TaskId,
  },
  isClosed: true,
});
