// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Proof, UserId } from "../values.js";

/** Shows that a person reads the mails to their address. */
export interface VerifyEmail {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The SHA-256 of the token that a mail carried, in hexadecimal. */
  readonly proof: string;
}

/** Reads and writes `VerifyEmail`. */
export const VerifyEmail = new s.CommandSchema<VerifyEmail>({
  messageType: "tributary.identity.VerifyEmail.v1",
  dataSchema: "urn:tributary:schema:ab9974b99bb0c75d",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    proof: Proof,
  },
  isClosed: true,
});
