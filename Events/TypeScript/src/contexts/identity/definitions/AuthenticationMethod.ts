// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** How a person has shown who they are, by a password or through another service. */
export type AuthenticationMethod = "password" | "external";

/** Reads and writes `AuthenticationMethod`. */
export const AuthenticationMethod = s.oneOf("password", "external");
