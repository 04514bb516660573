// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, SprintId, TaskId } from "../values.js";

/** A board is no more, because its project is not. */
export interface BoardDeleted {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The tasks that stood on it. */
  readonly taskIds: readonly string[];
  /** The sprints that it had. */
  readonly sprintIds: readonly string[];
}

/** Reads and writes `BoardDeleted`. */
export const BoardDeleted = new s.MessageSchema<BoardDeleted>({
  messageType: "tributary.projects.BoardDeleted.v1",
  dataSchema: "urn:tributary:schema:c3b48936739fcc42",
  members: {
    projectId: ProjectId,
    taskIds: s.array(TaskId, { maxItems: 10000 }),
    sprintIds: s.array(SprintId, { maxItems: 1000 }),
  },
});
