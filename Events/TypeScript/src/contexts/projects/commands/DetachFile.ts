// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AttachmentId, ProjectId, TaskId } from "../values.js";

/** Takes a file off a task. */
export interface DetachFile {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** The attachment's id, a UUIDv7 made by whoever attaches it. */
  readonly attachmentId: string;
}

/** Reads and writes `DetachFile`. */
export const DetachFile = new s.CommandSchema<DetachFile>({
  messageType: "tributary.projects.DetachFile.v1",
  dataSchema: "urn:tributary:schema:2b1de2c435c139a2",
  context: "projects",
  entity: "task",
  id: "taskId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    attachmentId: AttachmentId,
  },
  isClosed: true,
});
