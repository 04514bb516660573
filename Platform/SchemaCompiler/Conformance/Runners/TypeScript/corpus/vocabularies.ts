import * as bank from "@tributary/bank-events/bank";
import { type CommandSchema, type ObjectSchema } from "@tributary/conformance-events";
import * as conformance from "@tributary/conformance-events/conformance";
import * as gateway from "@tributary/events/gateway";
import * as identity from "@tributary/events/identity";
import * as projects from "@tributary/events/projects";
import * as greetings from "@tributary/greetings-events/greetings";

/** What reads and writes the type of this name. */
export function schemaOf(type: string, context = "conformance"): ObjectSchema<object> {
  const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { conformance, identity };
  const schema = modules[context]?.[type];
  if (schema === undefined) throw new Error(`there is no ${type} in ${context}`);
  return schema as ObjectSchema<object>;
}

/** What reads and writes the command of this name. */
export function commandOf(type: string, context?: string): CommandSchema<object> {
  return schemaOf(type, context) as CommandSchema<object>;
}

/** A payload that was read by its CloudEvents type. */
export interface ReadMessage {
  readonly newest: string;
  readonly bytes: Uint8Array;
}

/** The events or the commands of a context. */
interface Union {
  readonly readableTypes: { has(type: string): boolean };
  parse(type: string, json: Uint8Array): object;
  messageType(value: object): string;
  serialize(value: object): Uint8Array;
}

/** The unions of each context, that of its events first. */
const unions: Readonly<Record<string, readonly [Union, ...Union[]]>> = {
  bank: [bank.BankEvent, bank.BankCommand],
  conformance: [conformance.ConformanceEvent, conformance.ConformanceCommand],
  gateway: [gateway.GatewayEvent],
  greetings: [greetings.GreetingsEvent, greetings.GreetingsCommand],
  identity: [identity.IdentityEvent, identity.IdentityCommand],
  projects: [projects.ProjectsEvent, projects.ProjectsCommand],
};

/** Reads a payload through the union that knows its type; the one of events tells of a type that none knows. */
export function readMessage(type: string, json: Uint8Array, context = "conformance"): ReadMessage {
  const known = unions[context];
  if (known === undefined) throw new Error(`there is no context ${context}`);
  const union = known.find((one) => one.readableTypes.has(type)) ?? known[0];
  const value = union.parse(type, json);
  return { newest: union.messageType(value), bytes: union.serialize(value) };
}
