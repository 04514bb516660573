// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email } from "../values.js";

/** The body of a login. The password is sealed before anything is written. */
export interface AuthenticateUserRequest {
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** The password. It is never stored and never logged. */
  readonly password: string;
  /**
   * Whether the session is to be taken with a cookie, as it is unless this says no; else the answer's body holds what
   * it is taken with.
   */
  readonly cookies?: boolean;
}

/** Reads and writes `AuthenticateUserRequest`. */
export const AuthenticateUserRequest = new s.ObjectSchema<AuthenticateUserRequest>({
  members: {
    email: Email,
    password: s.string({ minLength: 1, maxLength: 256 }),
    cookies: s.optional(s.boolean()),
  },
  isClosed: true,
  personal: { email: "$secret", password: "$secret" },
});
