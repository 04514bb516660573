// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { ColumnId, ColumnTitle } from "../values.js";

/** A column of a cumulative flow diagram. One that was deleted stays in it. */
export interface FlowColumn {
  /**
   * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins
   * with derive from its own.
   */
  readonly columnId: string;
  /** What the column is called, on a single line. */
  readonly title: string;
  /** Whether what stands here is done. */
  readonly done: boolean;
  /** When it was deleted, if it was. */
  readonly deletedAt?: Timestamp;
}

/** Reads and writes `FlowColumn`. */
export const FlowColumn = new s.ObjectSchema<FlowColumn>({
  members: {
    columnId: ColumnId,
    title: ColumnTitle,
    done: s.boolean(),
    deletedAt: s.optional(s.timestamp()),
  },
});
