// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TaskPlace } from "../definitions/TaskPlace.js";
import { ColumnId, ProjectId } from "../values.js";

/** Tasks of a column have other order keys, and stand in the same order as before. */
export interface ColumnRebalanced {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** The tasks whose keys are others, in their order. */
  readonly orderKeys: readonly TaskPlace[];
}

/** Reads and writes `ColumnRebalanced`. */
export const ColumnRebalanced = new s.MessageSchema<ColumnRebalanced>({
  messageType: "tributary.projects.ColumnRebalanced.v1",
  dataSchema: "urn:tributary:schema:6e82136021da9fd5",
  members: {
    projectId: ProjectId,
    columnId: ColumnId,
    orderKeys: s.array(TaskPlace, { maxItems: 10000 }),
  },
});
