// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamId, UserId } from "../values.js";

/** A person has closed their account. Issued because of that, and by nobody else. */
export interface RemoveClosedAccount {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `RemoveClosedAccount`. */
export const RemoveClosedAccount = new s.CommandSchema<RemoveClosedAccount>({
  messageType: "tributary.identity.RemoveClosedAccount.v1",
  dataSchema: "urn:tributary:schema:253b23cbef992347",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    userId: UserId,
  },
  isClosed: true,
});
