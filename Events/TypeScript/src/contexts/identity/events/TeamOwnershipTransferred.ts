// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamId, UserId } from "../values.js";

/** A team has another owner. */
export interface TeamOwnershipTransferred {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** Whose the team was. */
  readonly fromUserId: string;
  /** Whose the team is now. */
  readonly toUserId: string;
}

/** Reads and writes `TeamOwnershipTransferred`. */
export const TeamOwnershipTransferred = new s.MessageSchema<TeamOwnershipTransferred>({
  messageType: "tributary.identity.TeamOwnershipTransferred.v1",
  dataSchema: "urn:tributary:schema:5bdec226fa64fd94",
  members: {
    teamId: TeamId,
    fromUserId: UserId,
    toUserId: UserId,
  },
});
