// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { CommentId, CommentText, ProjectId, TaskId, TaskKey, UserId } from "../values.js";

/** Somebody has commented on a task. */
export interface CommentAdded {
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
  /** Who has written it. */
  readonly userId: string;
  /** What somebody has to say, Markdown by convention. */
  readonly text: string;
}

/** Reads and writes `CommentAdded`. */
export const CommentAdded = new s.MessageSchema<CommentAdded>({
  messageType: "tributary.projects.CommentAdded.v1",
  dataSchema: "urn:tributary:schema:7ce9341314092cc1",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: s.optional(TaskKey),
    commentId: CommentId,
    userId: UserId,
    text: CommentText,
  },
  personal: { text: "userId" },
});
