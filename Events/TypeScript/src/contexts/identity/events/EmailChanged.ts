// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email, UserId } from "../values.js";

/** A person has moved to another e-mail address. */
export interface EmailChanged {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** The address the person had until now, free again for others. */
  readonly previousEmail: string;
}

/** Reads and writes `EmailChanged`. */
export const EmailChanged = new s.MessageSchema<EmailChanged>({
  messageType: "tributary.identity.EmailChanged.v1",
  dataSchema: "urn:tributary:schema:606bc92e1831b6ed",
  members: {
    userId: UserId,
    email: Email,
    previousEmail: Email,
  },
  personal: { email: "userId", previousEmail: "userId" },
});
