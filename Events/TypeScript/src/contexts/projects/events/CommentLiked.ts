// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { CommentId, ProjectId, TaskId, UserId } from "../values.js";

/** Somebody likes a comment. */
export interface CommentLiked {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** The comment's id, a UUIDv7 made by whoever writes it. */
  readonly commentId: string;
  /** A person's id, as identity knows them. */
  readonly userId: string;
}

/** Reads and writes `CommentLiked`. */
export const CommentLiked = new s.MessageSchema<CommentLiked>({
  messageType: "tributary.projects.CommentLiked.v1",
  dataSchema: "urn:tributary:schema:3209cc9beff72e0f",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    commentId: CommentId,
    userId: UserId,
  },
});
