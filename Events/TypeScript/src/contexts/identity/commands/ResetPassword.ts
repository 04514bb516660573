// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Proof, SealedPassword, UserId } from "../values.js";

/** Replaces a forgotten password with the help of a mail, and ends all sessions. */
export interface ResetPassword {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Until when the mail's link can be used, as it says itself. */
  readonly expiresAt: Timestamp;
  /** The SHA-256 of the token that a mail carried, in hexadecimal. */
  readonly proof: string;
  /** The new password, sealed with the person's id as additional data. */
  readonly sealedPassword: string;
}

/** Reads and writes `ResetPassword`. */
export const ResetPassword = new s.CommandSchema<ResetPassword>({
  messageType: "tributary.identity.ResetPassword.v1",
  dataSchema: "urn:tributary:schema:664e047c765736de",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    expiresAt: s.timestamp(),
    proof: Proof,
    sealedPassword: SealedPassword,
  },
  isClosed: true,
  personal: { sealedPassword: "$secret" },
});
