// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AttachmentId, FileAddress, FileName, FileSize, MediaType, ProjectId, TaskId } from "../values.js";

/** Attaches a file to a task, by the address where it is. */
export interface AttachFile {
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
}

/** Reads and writes `AttachFile`. */
export const AttachFile = new s.CommandSchema<AttachFile>({
  messageType: "tributary.projects.AttachFile.v1",
  dataSchema: "urn:tributary:schema:879ead1a93cbe5cc",
  context: "projects",
  entity: "task",
  id: "taskId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    attachmentId: AttachmentId,
    name: FileName,
    url: FileAddress,
    mediaType: s.optional(MediaType),
    size: s.optional(FileSize),
  },
  isClosed: true,
  personal: { name: "$caller", url: "$caller" },
});
