// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** Why a session ended, because the person signed out, somebody took it away, or an old refresh token was shown. */
export type RevocationReason = "signedOut" | "revoked" | "reuseDetected";

/** Reads and writes `RevocationReason`. */
export const RevocationReason = s.oneOf("signedOut", "revoked", "reuseDetected");
