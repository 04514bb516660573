// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { UserId } from "../values.js";

/** Asks for another mail with the link that verifies the address. */
export interface RequestEmailVerification {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `RequestEmailVerification`. */
export const RequestEmailVerification = new s.CommandSchema<RequestEmailVerification>({
  messageType: "tributary.identity.RequestEmailVerification.v1",
  dataSchema: "urn:tributary:schema:c7d63831188d0487",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
  },
  isClosed: true,
});
