// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** The body of an exchange of a refresh token for the next one. */
export interface RefreshTokensRequest {
  /** The refresh token. It is never stored and never logged. */
  readonly refreshToken: string;
}

/** Reads and writes `RefreshTokensRequest`. */
export const RefreshTokensRequest = new s.ObjectSchema<RefreshTokensRequest>({
  members: {
    refreshToken: s.string({ minLength: 1, maxLength: 512 }),
  },
  isClosed: true,
  personal: { refreshToken: "$secret" },
});
