// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { GreetPerson } from "./commands/GreetPerson.js";

/** Every command of the context greetings. */
export type GreetingsCommand =
  /** Greets a person, who is greeted three times at most. */
  | { readonly type: "GreetPerson"; readonly data: GreetPerson };

/** Reads and writes the commands of the context greetings. */
export const GreetingsCommand = new s.CommandUnion<GreetingsCommand>("greetings", {
  GreetPerson: { newest: GreetPerson },
});
