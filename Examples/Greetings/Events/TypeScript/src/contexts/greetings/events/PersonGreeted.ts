// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { PersonId, Words } from "../values.js";

/** A person was greeted. */
export interface PersonGreeted {
  /** The person's id, that of the context identity. */
  readonly personId: string;
  /** A greeting, on a single line. */
  readonly words: string;
  /** How often the person has been greeted with this time. */
  readonly times: bigint;
}

/** Reads and writes `PersonGreeted`. */
export const PersonGreeted = new s.MessageSchema<PersonGreeted>({
  messageType: "tributary.greetings.PersonGreeted.v1",
  dataSchema: "urn:tributary:schema:83f7018bbf158982",
  members: {
    personId: PersonId,
    words: Words,
    times: s.bigint({ minimum: 1n }),
  },
  personal: { words: "personId" },
});
