// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamId } from "../values.js";

/** A team is no more; its memberships and invites have ended before. */
export interface TeamDeleted {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
}

/** Reads and writes `TeamDeleted`. */
export const TeamDeleted = new s.MessageSchema<TeamDeleted>({
  messageType: "tributary.identity.TeamDeleted.v1",
  dataSchema: "urn:tributary:schema:21f6ae74d6cb982d",
  members: {
    teamId: TeamId,
  },
});
