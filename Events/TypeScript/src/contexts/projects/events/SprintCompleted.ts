// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, SprintId, TaskId } from "../values.js";

/** A sprint is over, and its tasks are in none. */
export interface SprintCompleted {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
  /** Its tasks that are done. */
  readonly finishedTaskIds: readonly string[];
  /** Its tasks that are not. */
  readonly unfinishedTaskIds: readonly string[];
}

/** Reads and writes `SprintCompleted`. */
export const SprintCompleted = new s.MessageSchema<SprintCompleted>({
  messageType: "tributary.projects.SprintCompleted.v1",
  dataSchema: "urn:tributary:schema:6f08e8492b8bdef4",
  members: {
    projectId: ProjectId,
    sprintId: SprintId,
    finishedTaskIds: s.array(TaskId, { maxItems: 1000 }),
    unfinishedTaskIds: s.array(TaskId, { maxItems: 1000 }),
  },
});
