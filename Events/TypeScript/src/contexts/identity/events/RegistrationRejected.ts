// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { UserId } from "../values.js";

/** A registration was refused. */
export interface RegistrationRejected {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Why the registration was refused. */
  readonly reason: "emailTaken" | "passwordUnreadable";
}

/** Reads and writes `RegistrationRejected`. */
export const RegistrationRejected = new s.MessageSchema<RegistrationRejected>({
  messageType: "tributary.identity.RegistrationRejected.v1",
  dataSchema: "urn:tributary:schema:17d51cfe596ca935",
  members: {
    userId: UserId,
    reason: s.oneOf("emailTaken", "passwordUnreadable"),
  },
});
