// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email, UserId } from "../values.js";

/** Moves a person to another e-mail address that nobody else has. */
export interface ChangeEmail {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
}

/** Reads and writes `ChangeEmail`. */
export const ChangeEmail = new s.CommandSchema<ChangeEmail>({
  messageType: "tributary.identity.ChangeEmail.v1",
  dataSchema: "urn:tributary:schema:d7246ceed0c6d983",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    email: Email,
  },
  isClosed: true,
  personal: { email: "userId" },
});
