// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { CommentId, ProjectId, TaskId } from "../values.js";

/** Says that one likes a comment. */
export interface LikeComment {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** The comment's id, a UUIDv7 made by whoever writes it. */
  readonly commentId: string;
}

/** Reads and writes `LikeComment`. */
export const LikeComment = new s.CommandSchema<LikeComment>({
  messageType: "tributary.projects.LikeComment.v1",
  dataSchema: "urn:tributary:schema:7ef8e3ced09d85c3",
  context: "projects",
  entity: "task",
  id: "taskId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    commentId: CommentId,
  },
  isClosed: true,
});
