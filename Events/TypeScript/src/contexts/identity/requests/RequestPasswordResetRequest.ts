// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email } from "../values.js";

/** The body of a request for a mail with which a forgotten password is replaced. */
export interface RequestPasswordResetRequest {
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** The id of the request, a UUIDv7. */
  readonly resetId: string;
}

/** Reads and writes `RequestPasswordResetRequest`. */
export const RequestPasswordResetRequest = new s.ObjectSchema<RequestPasswordResetRequest>({
  members: {
    email: Email,
    resetId: s.string({ format: "uuid" }),
  },
  isClosed: true,
  personal: { email: "$secret" },
});
