// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { CommentId, CommentText, UserId } from "../values.js";

/** A comment, as the task's page shows it. */
export interface Comment {
  /** The comment's id, a UUIDv7 made by whoever writes it. */
  readonly commentId: string;
  /** Who has written it. */
  readonly userId: string;
  /** What somebody has to say, Markdown by convention. */
  readonly text: string;
  /** Who likes it, the first one first. */
  readonly likes: readonly string[];
  /** When it was written. */
  readonly createdAt: Timestamp;
  /** When it was last changed, if ever. */
  readonly editedAt?: Timestamp;
}

/** Reads and writes `Comment`. */
export const Comment = new s.ObjectSchema<Comment>({
  members: {
    commentId: CommentId,
    userId: UserId,
    text: CommentText,
    likes: s.array(UserId, { maxItems: 1000 }),
    createdAt: s.timestamp(),
    editedAt: s.optional(s.timestamp()),
  },
  personal: { text: "userId" },
});
