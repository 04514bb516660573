// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Name, PersonId } from "../values.js";

/** Greets a person, who is greeted three times at most. */
export interface GreetPerson {
  /** The person's id, that of the context identity. */
  readonly personId: string;
  /** How the person wants to be called, on a single line. */
  readonly name: string;
}

/** Reads and writes `GreetPerson`. */
export const GreetPerson = new s.CommandSchema<GreetPerson>({
  messageType: "tributary.greetings.GreetPerson.v1",
  dataSchema: "urn:tributary:schema:8c75c82e46e5924a",
  context: "greetings",
  entity: "person",
  id: "personId",
  members: {
    personId: PersonId,
    name: Name,
  },
  isClosed: true,
  personal: { name: "personId" },
});
