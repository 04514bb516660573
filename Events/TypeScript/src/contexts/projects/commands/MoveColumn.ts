// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ProjectId } from "../values.js";

/** Moves a column behind another, or to the front. */
export interface MoveColumn {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** The column it is to stand behind; left out where it is to be the first. */
  readonly afterColumnId?: string;
}

/** Reads and writes `MoveColumn`. */
export const MoveColumn = new s.CommandSchema<MoveColumn>({
  messageType: "tributary.projects.MoveColumn.v1",
  dataSchema: "urn:tributary:schema:10dc524367062d09",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    columnId: ColumnId,
    afterColumnId: s.optional(ColumnId),
  },
  isClosed: true,
});
