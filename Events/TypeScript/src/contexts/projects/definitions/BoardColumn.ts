// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ColumnTitle, WipLimit } from "../values.js";

/** A column of a board, and how full it is. */
export interface BoardColumn {
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** What the column is called, on a single line. */
  readonly title: string;
  /** The most tasks that may stand in the column. */
  readonly wipLimit?: number;
  /** Whether what stands here is done. */
  readonly done: boolean;
  /** How many tasks stand here. */
  readonly tasks: bigint;
}

/** Reads and writes `BoardColumn`. */
export const BoardColumn = new s.ObjectSchema<BoardColumn>({
  members: {
    columnId: ColumnId,
    title: ColumnTitle,
    wipLimit: s.optional(WipLimit),
    done: s.boolean(),
    tasks: s.bigint({ minimum: 0n }),
  },
});
