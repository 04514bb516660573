// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AttachmentId, FileAddress, FileName, FileSize, MediaType, ProjectId, TaskId, TaskKey, UserId } from "../values.js";

/** A file belongs to a task. */
export interface FileAttached {
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
  /** Where the attached file is, an http or https address. */
  readonly url: string;
  /** What kind of file it is, as in image/png. */
  readonly mediaType?: string;
  /** How long the file is, in bytes. */
  readonly size?: bigint;
  /** Who has attached it. */
  readonly userId: string;
}

/** Reads and writes `FileAttached`. */
export const FileAttached = new s.MessageSchema<FileAttached>({
  messageType: "tributary.projects.FileAttached.v1",
  dataSchema: "urn:tributary:schema:84a7454a85aa4c11",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: s.optional(TaskKey),
    attachmentId: AttachmentId,
    name: FileName,
    url: FileAddress,
    mediaType: s.optional(MediaType),
    size: s.optional(FileSize),
    userId: UserId,
  },
  personal: { name: "userId", url: "userId" },
});
