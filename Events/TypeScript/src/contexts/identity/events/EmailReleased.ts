// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { UserId } from "../values.js";

/**
 * An e-mail address no longer belongs to that person. Stands in the stream of the entity `email`, whose id is a hash of
 * the address.
 */
export interface EmailReleased {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `EmailReleased`. */
export const EmailReleased = new s.MessageSchema<EmailReleased>({
  messageType: "tributary.identity.EmailReleased.v1",
  dataSchema: "urn:tributary:schema:c49846049efd7526",
  members: {
    userId: UserId,
  },
});
