// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Date, SprintGoal, SprintId } from "../values.js";

/** A sprint, as its project's page lists it. */
export interface SprintSummary {
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
  /** What the sprint is for, on a single line. */
  readonly goal: string;
  /** Its first day. */
  readonly startsOn: string;
  /** Its last day. */
  readonly endsOn: string;
  /** When it was started. */
  readonly startedAt: Timestamp;
  /** When it was completed, once it is. */
  readonly completedAt?: Timestamp;
}

/** Reads and writes `SprintSummary`. */
export const SprintSummary = new s.ObjectSchema<SprintSummary>({
  members: {
    sprintId: SprintId,
    goal: SprintGoal,
    startsOn: Date,
    endsOn: Date,
    startedAt: s.timestamp(),
    completedAt: s.optional(s.timestamp()),
  },
});
