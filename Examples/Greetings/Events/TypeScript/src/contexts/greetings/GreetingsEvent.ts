// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { PersonGreeted } from "./events/PersonGreeted.js";

/** Every event of the context greetings. */
export type GreetingsEvent =
  /** A person was greeted. */
  | { readonly type: "PersonGreeted"; readonly data: PersonGreeted };

/** Reads and writes the events of the context greetings. */
export const GreetingsEvent = new s.EventUnion<GreetingsEvent>("greetings", {
  PersonGreeted: { newest: PersonGreeted },
});
