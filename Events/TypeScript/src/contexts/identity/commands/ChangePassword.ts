// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { SealedPassword, SessionId, UserId } from "../values.js";

/** Gives a person who knows the current password another one, and ends all other sessions. */
export interface ChangePassword {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The current password, sealed with the person's id as additional data. */
  readonly sealedPassword: string;
  /** The new password, sealed in the same way. */
  readonly sealedNewPassword: string;
  /** The session that stays, the one in which it is asked. */
  readonly sessionId?: string;
}

/** Reads and writes `ChangePassword`. */
export const ChangePassword = new s.CommandSchema<ChangePassword>({
  messageType: "tributary.identity.ChangePassword.v1",
  dataSchema: "urn:tributary:schema:fca6ff3b4cf3175d",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    sealedPassword: SealedPassword,
    sealedNewPassword: SealedPassword,
    sessionId: s.optional(SessionId),
  },
  isClosed: true,
  personal: { sealedPassword: "$secret", sealedNewPassword: "$secret" },
});
