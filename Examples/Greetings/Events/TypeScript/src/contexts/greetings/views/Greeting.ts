// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { PersonId, Words } from "../values.js";

/** How a person was greeted last; the document of the view greetings. */
export interface Greeting {
  /** The person's id, that of the context identity. */
  readonly personId: string;
  /** A greeting, on a single line. */
  readonly words: string;
  /** How often the person has been greeted. */
  readonly times: bigint;
  /** When that was. */
  readonly greetedAt: Timestamp;
}

/** Reads and writes `Greeting`. */
export const Greeting = new s.ObjectSchema<Greeting>({
  members: {
    personId: PersonId,
    words: Words,
    times: s.bigint({ minimum: 1n }),
    greetedAt: s.timestamp(),
  },
  personal: { words: "personId" },
});
