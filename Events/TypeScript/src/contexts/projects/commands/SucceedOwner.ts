// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId, UserId } from "../values.js";

/**
 * Finds a project a new owner among its team, because its owner is no longer there. Where there is nobody and the
 * owner's account is closed, the project is deleted. Issued by a reaction alone.
 */
export interface SucceedOwner {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** Who was its owner. */
  readonly userId: string;
  /** The team that they have left; left out where their account is closed. */
  readonly teamId?: string;
}

/** Reads and writes `SucceedOwner`. */
export const SucceedOwner = new s.CommandSchema<SucceedOwner>({
  messageType: "tributary.projects.SucceedOwner.v1",
  dataSchema: "urn:tributary:schema:f252c023d96f2d47",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
    userId: UserId,
    teamId: s.optional(TeamId),
  },
  isClosed: true,
});
