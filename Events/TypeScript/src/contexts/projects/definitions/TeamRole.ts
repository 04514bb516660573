// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/**
 * What a member may do. A viewer reads, a commenter comments, an editor edits the board, an administrator looks after
 * the project itself.
 */
export type TeamRole = "administrator" | "editor" | "commenter" | "viewer";

/** Reads and writes `TeamRole`. */
export const TeamRole = s.oneOf("administrator", "editor", "commenter", "viewer");
