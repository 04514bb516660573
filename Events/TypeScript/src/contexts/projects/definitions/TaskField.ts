// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** Something of a task that need not be there. */
export type TaskField = "content" | "points" | "dueDate" | "priority";

/** Reads and writes `TaskField`. */
export const TaskField = s.oneOf("content", "points", "dueDate", "priority");
