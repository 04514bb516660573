// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AttachmentId, FileName, ProjectId, TaskId, TaskKey } from "../values.js";

/** A file belongs to a task no more. */
export interface FileDetached {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key?: string;
  /** The attachment's id, a UUIDv7 made by whoever attaches it. */
  readonly attachmentId: string;
  /** What the attached file is called, on a single line. */
  readonly name: string;
}

/** Reads and writes `FileDetached`. */
export const FileDetached = new s.MessageSchema<FileDetached>({
  messageType: "tributary.projects.FileDetached.v1",
  dataSchema: "urn:tributary:schema:c763912348a9271a",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: s.optional(TaskKey),
    attachmentId: AttachmentId,
    name: FileName,
  },
  personal: { name: "$secret" },
});
