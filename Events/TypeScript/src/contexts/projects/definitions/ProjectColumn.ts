// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ColumnId, ColumnTitle, WipLimit } from "../values.js";

/** A column of a project's board, as the project's page shows it. */
export interface ProjectColumn {
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
}

/** Reads and writes `ProjectColumn`. */
export const ProjectColumn = new s.ObjectSchema<ProjectColumn>({
  members: {
    columnId: ColumnId,
    title: ColumnTitle,
    wipLimit: s.optional(WipLimit),
    done: s.boolean(),
  },
});
