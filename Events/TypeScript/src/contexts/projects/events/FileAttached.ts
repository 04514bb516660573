// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AttachmentId, FileAddress, FileName, FileSize, MediaType, ProjectId, TaskId, UserId } from "../values.js";

/** A file belongs to a task. */
export interface FileAttached {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
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
  dataSchema: "urn:tributary:schema:4bb207fbfe0114b8",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    attachmentId: AttachmentId,
    name: FileName,
    url: FileAddress,
    mediaType: s.optional(MediaType),
    size: s.optional(FileSize),
    userId: UserId,
  },
  personal: { name: "userId", url: "userId" },
});
