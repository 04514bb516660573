// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { EmailId } from "../values.js";

/** Asks for a mail with which a forgotten password is replaced. It is completed for every address, known or not. */
export interface RequestPasswordReset {
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId: string;
  /** The id of the request, a UUIDv7. */
  readonly resetId: string;
}

/** Reads and writes `RequestPasswordReset`. */
export const RequestPasswordReset = new s.CommandSchema<RequestPasswordReset>({
  messageType: "tributary.identity.RequestPasswordReset.v1",
  dataSchema: "urn:tributary:schema:0f7d48da236dc410",
  context: "identity",
  entity: "email",
  id: "emailId",
  members: {
    emailId: EmailId,
    resetId: s.string({ format: "uuid" }),
  },
  isClosed: true,
});
