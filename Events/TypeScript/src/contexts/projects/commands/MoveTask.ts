// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ProjectId, TaskId } from "../values.js";

/**
 * Moves a task behind another, in its own column or in another one. Where the neighbour has left that column meanwhile,
 * the task goes to its end.
 */
export interface MoveTask {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /** The column it is to stand in. */
  readonly toColumnId: string;
  /** The task it is to stand behind; left out where it is to be the first. */
  readonly afterTaskId?: string;
}

/** Reads and writes `MoveTask`. */
export const MoveTask = new s.CommandSchema<MoveTask>({
  messageType: "tributary.projects.MoveTask.v1",
  dataSchema: "urn:tributary:schema:86bc83c7c925a746",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    toColumnId: ColumnId,
    afterTaskId: s.optional(TaskId),
  },
  isClosed: true,
});
