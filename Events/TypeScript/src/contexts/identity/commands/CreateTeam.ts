// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MembershipId, TeamId, TeamName, UserId } from "../values.js";

/** Founds a team. Who founds it is its owner and its first administrator. */
export interface CreateTeam {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly name: string;
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
  /** For whom the operator asks. A person asks for themselves and may leave it out. */
  readonly userId?: string;
}

/** Reads and writes `CreateTeam`. */
export const CreateTeam = new s.CommandSchema<CreateTeam>({
  messageType: "tributary.identity.CreateTeam.v1",
  dataSchema: "urn:tributary:schema:fb90921a91eec576",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    name: TeamName,
    membershipId: MembershipId,
    userId: s.optional(UserId),
  },
  isClosed: true,
});
