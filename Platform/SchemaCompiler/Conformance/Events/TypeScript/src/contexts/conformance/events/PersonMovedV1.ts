// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Id } from "../values.js";

/** Version 1 of `PersonMoved`, as older messages have it. A person lives elsewhere now. */
export interface PersonMovedV1 {
  /** An id, a UUID in lower case. */
  readonly personId: string;
  /** Street, a comma, and the city. */
  readonly address: string;
}

/** Reads and writes `PersonMovedV1`. */
export const PersonMovedV1 = new s.MessageSchema<PersonMovedV1>({
  messageType: "tributary.conformance.PersonMoved.v1",
  dataSchema: "urn:tributary:schema:9bf75d70d730b691",
  members: {
    personId: Id,
    address: s.string(),
  },
  personal: { address: "personId" },
});
