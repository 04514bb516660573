// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { EmailId, InviteId, TeamId } from "../values.js";

/** An invite was turned down. */
export interface InviteDeclined {
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId: string;
}

/** Reads and writes `InviteDeclined`. */
export const InviteDeclined = new s.MessageSchema<InviteDeclined>({
  messageType: "tributary.identity.InviteDeclined.v1",
  dataSchema: "urn:tributary:schema:c24d4b2068da9e03",
  members: {
    inviteId: InviteId,
    teamId: TeamId,
    emailId: EmailId,
  },
});
