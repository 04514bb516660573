// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { UserId } from "../values.js";

/**
 * An e-mail address belongs to a person from now on. Stands in the stream of the entity `email`, whose id is a hash of
 * the address.
 */
export interface EmailReserved {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `EmailReserved`. */
export const EmailReserved = new s.MessageSchema<EmailReserved>({
  messageType: "tributary.identity.EmailReserved.v1",
  dataSchema: "urn:tributary:schema:c49846049efd7526",
  members: {
    userId: UserId,
  },
});
