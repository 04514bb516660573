// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Id } from "../values.js";

/** A person lives elsewhere now. */
export interface PersonMoved {
  /** An id, a UUID in lower case. */
  readonly personId: string;
  /** Street and number. */
  readonly street: string;
  /** The city. */
  readonly city: string;
  /** Since when. */
  readonly movedAt: Timestamp;
}

/** Reads and writes `PersonMoved`. */
export const PersonMoved = new s.MessageSchema<PersonMoved>({
  messageType: "tributary.conformance.PersonMoved.v3",
  dataSchema: "urn:tributary:schema:414e76bea41e826b",
  members: {
    personId: Id,
    street: s.string({ maxLength: 100 }),
    city: s.string({ maxLength: 100 }),
    movedAt: s.timestamp(),
  },
  personal: { street: "personId", city: "personId" },
});
