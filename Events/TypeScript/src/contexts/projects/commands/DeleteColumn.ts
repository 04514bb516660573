// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ProjectId } from "../values.js";

/**
 * Deletes a column. Refused while tasks stand in it, unless it is said where they go, in their order behind those that
 * are there.
 */
export interface DeleteColumn {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** The column that takes the tasks; it must have room for all of them. */
  readonly moveTasksTo?: string;
}

/** Reads and writes `DeleteColumn`. */
export const DeleteColumn = new s.CommandSchema<DeleteColumn>({
  messageType: "tributary.projects.DeleteColumn.v1",
  dataSchema: "urn:tributary:schema:37c65c2d6b26be40",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    columnId: ColumnId,
    moveTasksTo: s.optional(ColumnId),
  },
  isClosed: true,
});
