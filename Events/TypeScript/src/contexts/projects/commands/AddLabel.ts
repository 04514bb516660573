// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Label, ProjectId, TaskId } from "../values.js";

/** Puts a label on a task. */
export interface AddLabel {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** A word or two to find tasks by, on a single line. */
  readonly label: string;
}

/** Reads and writes `AddLabel`. */
export const AddLabel = new s.CommandSchema<AddLabel>({
  messageType: "tributary.projects.AddLabel.v1",
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
