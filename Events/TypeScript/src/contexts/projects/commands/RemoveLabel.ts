// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Label, ProjectId, TaskId } from "../values.js";

/** Takes a label off a task. */
export interface RemoveLabel {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** A word or two to find tasks by, on a single line. */
  readonly label: string;
}

/** Reads and writes `RemoveLabel`. */
export const RemoveLabel = new s.CommandSchema<RemoveLabel>({
  messageType: "tributary.projects.RemoveLabel.v1",
  dataSchema: "urn:tributary:schema:d03d784f60595f76",
  context: "projects",
  entity: "task",
  id: "taskId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    label: Label,
  },
  isClosed: true,
});
