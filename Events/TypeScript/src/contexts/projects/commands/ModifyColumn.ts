// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ChangedWipLimit, ColumnId, ColumnTitle, ProjectId } from "../values.js";

/**
 * Changes a column. What is left out stays. Whether it counts as done can be changed while it is empty. At least one
 * must be given.
 */
export interface ModifyColumn {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** What the column is called, on a single line. */
  readonly title?: string;
  /** The most tasks that may stand in the column; 0 means that there is no limit any more. */
  readonly wipLimit?: number;
  /** Whether what stands here is done. */
  readonly done?: boolean;
}

/** Reads and writes `ModifyColumn`. */
export const ModifyColumn = new s.CommandSchema<ModifyColumn>({
  messageType: "tributary.projects.ModifyColumn.v1",
  dataSchema: "urn:tributary:schema:ab5b68e9738f49c0",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    columnId: ColumnId,
    title: s.optional(ColumnTitle),
    wipLimit: s.optional(ChangedWipLimit),
    done: s.optional(s.boolean()),
  },
  isClosed: true,
});
