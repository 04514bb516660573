// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ProjectId } from "../values.js";

/** A column is no more. Nothing stood in it. */
export interface ColumnDeleted {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
}

/** Reads and writes `ColumnDeleted`. */
export const ColumnDeleted = new s.MessageSchema<ColumnDeleted>({
  messageType: "tributary.projects.ColumnDeleted.v1",
  dataSchema: "urn:tributary:schema:b2c986e53e24694e",
  members: {
    projectId: ProjectId,
    columnId: ColumnId,
  },
});
