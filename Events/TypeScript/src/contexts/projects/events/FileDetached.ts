// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AttachmentId, FileName, ProjectId, TaskId } from "../values.js";

/** A file belongs to a task no more. */
export interface FileDetached {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** The attachment's id, a UUIDv7 made by whoever attaches it. */
  readonly attachmentId: string;
  /** What the attached file is called, on a single line. */
  readonly name: string;
}

/** Reads and writes `FileDetached`. */
export const FileDetached = new s.MessageSchema<FileDetached>({
  messageType: "tributary.projects.FileDetached.v1",
  dataSchema: "urn:tributary:schema:3d190bfc36ef893d",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    attachmentId: AttachmentId,
    name: FileName,
  },
  personal: { name: "$secret" },
});
