// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";

/** The connection's id, 128 random bits in base64url. */
export const ConnectionId = s.string({ minLength: 22, maxLength: 22, pattern: /^[A-Za-z0-9_-]{22}$/u });

/** The process that holds the connection; a new one each time it starts. */
export const HostId = s.string({ minLength: 1, maxLength: 64, pattern: /^[A-Za-z0-9_-]+$/u });
