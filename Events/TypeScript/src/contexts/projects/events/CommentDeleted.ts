// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { CommentId, ProjectId, TaskId, TaskKey } from "../values.js";

/** A comment is no more. */
export interface CommentDeleted {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key?: string;
  /** The comment's id, a UUIDv7 made by whoever writes it. */
  readonly commentId: string;
}

/** Reads and writes `CommentDeleted`. */
export const CommentDeleted = new s.MessageSchema<CommentDeleted>({
  messageType: "tributary.projects.CommentDeleted.v1",
  dataSchema: "urn:tributary:schema:252ad2cdd2f6208a",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: s.optional(TaskKey),
    commentId: CommentId,
  },
});
