// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Date } from "../values.js";

/** How a sprint stood at the end of a day, or now. */
export interface BurndownDay {
  /** A day, as in 2026-11-21. */
  readonly date: string;
  /** The points of all its tasks. */
  readonly scope: bigint;
  /** The points of those that are not done. */
  readonly remaining: bigint;
  /** How many tasks it has. */
  readonly tasks: bigint;
  /** How many of them are done. */
  readonly done: bigint;
}

/** Reads and writes `BurndownDay`. */
export const BurndownDay = new s.ObjectSchema<BurndownDay>({
  members: {
    date: Date,
    scope: s.bigint({ minimum: 0n }),
    remaining: s.bigint({ minimum: 0n }),
    tasks: s.bigint({ minimum: 0n }),
    done: s.bigint({ minimum: 0n }),
  },
});
