// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** What happened, after the event that says it. */
export type ActivityKind = "projectCreated" | "projectUpdated" | "projectArchived" | "projectRestored" | "teamAssigned" | "teamUnassigned" | "ownerChanged" | "columnAdded" | "columnModified" | "columnMoved" | "columnDeleted" | "taskAdded" | "taskModified" | "pointsChanged" | "taskAssigned" | "taskUnassigned" | "taskMoved" | "taskDeleted" | "labelAdded" | "labelRemoved" | "fileAttached" | "fileDetached" | "commentAdded" | "commentEdited" | "commentDeleted" | "sprintStarted" | "sprintCompleted" | "taskAddedToSprint" | "taskRemovedFromSprint";

/** Reads and writes `ActivityKind`. */
export const ActivityKind = s.oneOf(
  "projectCreated",
  "projectUpdated",
  "projectArchived",
  "projectRestored",
  "teamAssigned",
  "teamUnassigned",
  "ownerChanged",
  "columnAdded",
  "columnModified",
  "columnMoved",
  "columnDeleted",
  "taskAdded",
  "taskModified",
  "pointsChanged",
  "taskAssigned",
  "taskUnassigned",
  "taskMoved",
  "taskDeleted",
  "labelAdded",
  "labelRemoved",
  "fileAttached",
  "fileDetached",
  "commentAdded",
  "commentEdited",
  "commentDeleted",
  "sprintStarted",
  "sprintCompleted",
  "taskAddedToSprint",
  "taskRemovedFromSprint",
);
