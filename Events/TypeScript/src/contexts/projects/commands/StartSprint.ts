// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Date, ProjectId, SprintGoal, SprintId } from "../values.js";

/** Starts a sprint. A board has one at a time. */
export interface StartSprint {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
  /** What the sprint is for, on a single line. */
  readonly goal: string;
  /** Its first day. */
  readonly startsOn: string;
  /** Its last day, the first or a later one. */
  readonly endsOn: string;
}

/** Reads and writes `StartSprint`. */
export const StartSprint = new s.CommandSchema<StartSprint>({
  messageType: "tributary.projects.StartSprint.v1",
  dataSchema: "urn:tributary:schema:f941ac4b9eb42d89",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    sprintId: SprintId,
    goal: SprintGoal,
    startsOn: Date,
    endsOn: Date,
  },
  isClosed: true,
});
