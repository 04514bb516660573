// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** Where a number of points came from, a person who edited the task or a team that agreed on it. */
export type PointsSource = "edited" | "agreed";

/** Reads and writes `PointsSource`. */
export const PointsSource = s.oneOf("edited", "agreed");
