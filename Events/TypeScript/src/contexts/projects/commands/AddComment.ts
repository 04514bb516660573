// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { CommentId, CommentText, ProjectId, TaskId } from "../values.js";

/** Comments on a task. */
export interface AddComment {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** The comment's id, a UUIDv7 made by whoever writes it. */
  readonly commentId: string;
  /** What somebody has to say, Markdown by convention. */
  readonly text: string;
}

/** Reads and writes `AddComment`. */
export const AddComment = new s.CommandSchema<AddComment>({
  messageType: "tributary.projects.AddComment.v1",
  dataSchema: "urn:tributary:schema:dd32d853ede100c8",
  context: "projects",
  entity: "task",
  id: "taskId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    commentId: CommentId,
    text: CommentText,
  },
  isClosed: true,
  personal: { text: "$caller" },
});
