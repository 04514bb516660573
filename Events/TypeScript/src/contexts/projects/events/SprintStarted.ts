// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Date, ProjectId, SprintGoal, SprintId } from "../values.js";

/** A sprint is under way. */
export interface SprintStarted {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
  /** What the sprint is for, on a single line. */
  readonly goal: string;
  /** Its first day. */
  readonly startsOn: string;
  /** Its last day. */
  readonly endsOn: string;
}

/** Reads and writes `SprintStarted`. */
export const SprintStarted = new s.MessageSchema<SprintStarted>({
  messageType: "tributary.projects.SprintStarted.v1",
  dataSchema: "urn:tributary:schema:a89056a40a1212ac",
  members: {
    projectId: ProjectId,
    sprintId: SprintId,
    goal: SprintGoal,
    startsOn: Date,
    endsOn: Date,
  },
});
