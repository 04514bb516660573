// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** Whether the person has signed in from this device before. Failures elsewhere do not slow it down. */
export type Device = "trusted";

/** Reads and writes `Device`. */
export const Device = s.oneOf("trusted");
