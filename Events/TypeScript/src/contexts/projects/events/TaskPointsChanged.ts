// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { PointsSource } from "../definitions/PointsSource.js";
import { Points, ProjectId, SprintId, TaskId, TaskKey } from "../values.js";

/** How much work a task is, is seen in another way. Where one of the two is left out, it is not known. */
export interface TaskPointsChanged {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
  readonly taskId: string;
  /**
   * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
   * again.
   */
  readonly key: string;
  /** What it was. */
  readonly from?: number;
  /** What it is. */
  readonly to?: number;
  /** Where a number of points came from, a person who edited the task or a team that agreed on it. */
  readonly source: PointsSource;
  /** The sprint that it is in, if it is in one. */
  readonly sprintId?: string;
  /** Whether it stands among what is done. */
  readonly done: boolean;
}

/** Reads and writes `TaskPointsChanged`. */
export const TaskPointsChanged = new s.MessageSchema<TaskPointsChanged>({
  messageType: "tributary.projects.TaskPointsChanged.v1",
  dataSchema: "urn:tributary:schema:e242eb693d6f5b4e",
  members: {
    projectId: ProjectId,
    taskId: TaskId,
    key: TaskKey,
    from: s.optional(Points),
    to: s.optional(Points),
    source: PointsSource,
    sprintId: s.optional(SprintId),
    done: s.boolean(),
  },
});
