// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Id } from "../values.js";

/** Version 2 of `PersonMoved`, as older messages have it. A person lives elsewhere now. */
export interface PersonMovedV2 {
  /** An id, a UUID in lower case. */
  readonly personId: string;
  /** Street and number. */
  readonly street: string;
  /** The city. */
  readonly city: string;
}

/** Reads and writes `PersonMovedV2`. */
export const PersonMovedV2 = new s.MessageSchema<PersonMovedV2>({
  messageType: "tributary.conformance.PersonMoved.v2",
  dataSchema: "urn:tributary:schema:9a7f62f7e538d5ba",
  members: {
    personId: Id,
    street: s.string({ maxLength: 100 }),
    city: s.string({ maxLength: 100 }),
  },
  personal: { street: "personId", city: "personId" },
});
