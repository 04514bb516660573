// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { FlowColumn } from "../definitions/FlowColumn.js";
import { FlowDay } from "../definitions/FlowDay.js";
import { ProjectId } from "../values.js";

/** How many tasks stood in which column, day by day; the document of the view cumulative_flow. */
export interface CumulativeFlow {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The columns that the board has or had, in the order in which they were added. */
  readonly columns: readonly FlowColumn[];
  /** The days on which something changed, the oldest first and the last 366 of them. */
  readonly days: readonly FlowDay[];
}

/** Reads and writes `CumulativeFlow`. */
export const CumulativeFlow = new s.ObjectSchema<CumulativeFlow>({
  members: {
    projectId: ProjectId,
    columns: s.array(FlowColumn, { maxItems: 500 }),
    days: s.array(FlowDay, { maxItems: 366 }),
  },
});
