// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, UserId } from "../values.js";

/** Makes a member of the project's team its owner. */
export interface TransferProject {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** A person's id, as identity knows them. */
  readonly userId: string;
}

/** Reads and writes `TransferProject`. */
export const TransferProject = new s.CommandSchema<TransferProject>({
  messageType: "tributary.projects.TransferProject.v1",
  dataSchema: "urn:tributary:schema:e895987e29ad1af2",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
    userId: UserId,
  },
  isClosed: true,
});
