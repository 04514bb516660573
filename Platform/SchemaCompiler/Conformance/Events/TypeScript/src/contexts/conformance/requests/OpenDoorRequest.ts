// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** The body of a try to get in. */
export interface OpenDoorRequest {
  /** What opens the door. */
  readonly code: string;
}

/** Reads and writes `OpenDoorRequest`. */
export const OpenDoorRequest = new s.ObjectSchema<OpenDoorRequest>({
  members: {
    code: s.string({ maxLength: 100 }),
  },
  isClosed: true,
  personal: { code: "$secret" },
});
