// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Date, TaskCount } from "../values.js";

/** How the board stood at the end of a day, or now. Days on which nothing changed are left out. */
export interface FlowDay {
  /** A day, as in 2026-11-21. */
  readonly date: string;
  /** How many tasks stood in each of the columns, in their order; those at the end that are missing had none. */
  readonly counts: readonly bigint[];
}

/** Reads and writes `FlowDay`. */
export const FlowDay = new s.ObjectSchema<FlowDay>({
  members: {
    date: Date,
    counts: s.array(TaskCount, { maxItems: 500 }),
  },
});
