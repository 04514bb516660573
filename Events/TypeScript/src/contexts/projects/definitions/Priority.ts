// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** How urgent the task is. */
export type Priority = "low" | "medium" | "high" | "urgent";

/** Reads and writes `Priority`. */
export const Priority = s.oneOf("low", "medium", "high", "urgent");
