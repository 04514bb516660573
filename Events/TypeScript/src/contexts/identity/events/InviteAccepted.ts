// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { EmailId, InviteId, TeamId, UserId } from "../values.js";

/** An invite was accepted; the membership follows. */
export interface InviteAccepted {
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `InviteAccepted`. */
export const InviteAccepted = new s.MessageSchema<InviteAccepted>({
  messageType: "tributary.identity.InviteAccepted.v1",
  dataSchema: "urn:tributary:schema:81faea088523143c",
  members: {
    inviteId: InviteId,
    teamId: TeamId,
    emailId: EmailId,
    userId: UserId,
  },
});
