// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Label, ProjectId, TaskId, TaskKey } from "../values.js";

/** A task has another label. */
export interface LabelAdded {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key?: string;
  /** A word or two to find tasks by, on a single line. */
  readonly label: string;
}

/** Reads and writes `LabelAdded`. */
export const LabelAdded = new s.MessageSchema<LabelAdded>({
  messageType: "tributary.projects.LabelAdded.v1",
  dataSchema: "urn:tributary:schema:190278a59a3157bf",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: s.optional(TaskKey),
    label: Label,
  },
});
