// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { BoardColumn } from "../definitions/BoardColumn.js";
import { ProjectId, ProjectName, SprintId } from "../values.js";

/** A board without its cards; the document of the view boards. The cards are rows of the view cards. */
export interface BoardHead {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** What the project is called, on a single line. */
  readonly name: string;
  /** The columns, from left to right. */
  readonly columns: readonly BoardColumn[];
  /** The sprint that is under way, if one is. */
  readonly sprintId?: string;
  /** When it, or a task on it, last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `BoardHead`. */
export const BoardHead = new s.ObjectSchema<BoardHead>({
  members: {
    projectId: ProjectId,
    name: ProjectName,
    columns: s.array(BoardColumn, { maxItems: 50 }),
    sprintId: s.optional(SprintId),
    changedAt: s.timestamp(),
  },
});
