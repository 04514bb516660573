// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { BurndownDay } from "../definitions/BurndownDay.js";
import { Date, ProjectId, SprintGoal, SprintId } from "../values.js";

/** How a sprint went; the document of the view sprint_burndown. */
export interface SprintBurndown {
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What the sprint is for, on a single line. */
  readonly goal: string;
  /** Its first day. */
  readonly startsOn: string;
  /** Its last day. */
  readonly endsOn: string;
  /** The points of all its tasks. */
  readonly scope: bigint;
  /** The points of those that are not done. */
  readonly remaining: bigint;
  /** How many tasks it has. */
  readonly tasks: bigint;
  /** How many of them are done. */
  readonly done: bigint;
  /** The days on which something changed, the oldest first and the last 366 of them. */
  readonly days: readonly BurndownDay[];
  /** When it was started. */
  readonly startedAt: Timestamp;
  /** When it was completed, once it is. */
  readonly completedAt?: Timestamp;
}

/** Reads and writes `SprintBurndown`. */
export const SprintBurndown = new s.ObjectSchema<SprintBurndown>({
  members: {
    sprintId: SprintId,
    projectId: ProjectId,
    goal: SprintGoal,
    startsOn: Date,
    endsOn: Date,
    scope: s.bigint({ minimum: 0n }),
    remaining: s.bigint({ minimum: 0n }),
    tasks: s.bigint({ minimum: 0n }),
    done: s.bigint({ minimum: 0n }),
    days: s.array(BurndownDay, { maxItems: 366 }),
    startedAt: s.timestamp(),
    completedAt: s.optional(s.timestamp()),
  },
});
