// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ProjectId } from "../values.js";

/** A column stands somewhere else. */
export interface ColumnMoved {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** The column it stands behind; left out where it is the first. */
  readonly afterColumnId?: string;
}

/** Reads and writes `ColumnMoved`. */
export const ColumnMoved = new s.MessageSchema<ColumnMoved>({
  messageType: "tributary.projects.ColumnMoved.v1",
  dataSchema: "urn:tributary:schema:04f4a7b837be3a5a",
  members: {
    projectId: ProjectId,
    columnId: ColumnId,
    afterColumnId: s.optional(ColumnId),
  },
});
