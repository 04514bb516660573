// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ColumnTitle, ProjectId, WipLimit } from "../values.js";

/** Adds a column to a board, as the last one or behind another. */
export interface AddColumn {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** What the column is called, on a single line. */
  readonly title: string;
  /** The column it is to stand behind. */
  readonly afterColumnId?: string;
  /** The most tasks that may stand in the column. */
  readonly wipLimit?: number;
  /** Whether what stands here is done. */
  readonly done?: boolean;
}

/** Reads and writes `AddColumn`. */
export const AddColumn = new s.CommandSchema<AddColumn>({
  messageType: "tributary.projects.AddColumn.v1",
  dataSchema: "urn:tributary:schema:1a7939d3d5f907c7",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    columnId: ColumnId,
    title: ColumnTitle,
    afterColumnId: s.optional(ColumnId),
    wipLimit: s.optional(WipLimit),
    done: s.optional(s.boolean()),
  },
  isClosed: true,
});
