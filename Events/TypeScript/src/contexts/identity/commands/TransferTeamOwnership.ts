// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MembershipId, TeamId } from "../values.js";

/** Makes a member the owner of the team, and an administrator where they were none. The owner may. */
export interface TransferTeamOwnership {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
}

/** Reads and writes `TransferTeamOwnership`. */
export const TransferTeamOwnership = new s.CommandSchema<TransferTeamOwnership>({
  messageType: "tributary.identity.TransferTeamOwnership.v1",
  dataSchema: "urn:tributary:schema:529a2f65f5e197ba",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    membershipId: MembershipId,
  },
  isClosed: true,
});
