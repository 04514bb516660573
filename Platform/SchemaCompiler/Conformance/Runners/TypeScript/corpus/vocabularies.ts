import { type CommandSchema, type ObjectSchema } from "@tributary/conformance-events";
import * as conformance from "@tributary/conformance-events/conformance";
import * as identity from "@tributary/events/identity";

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

/** Reads a payload through the union that knows its type; the one of events tells of a type that neither knows. */
export function readMessage(type: string, json: Uint8Array, context = "conformance"): ReadMessage {
  if (context === "identity") {
    return identity.IdentityCommand.readableTypes.has(type)
      ? message(identity.IdentityCommand, identity.IdentityCommand.parse(type, json))
      : message(identity.IdentityEvent, identity.IdentityEvent.parse(type, json));
  }
  return conformance.ConformanceCommand.readableTypes.has(type)
    ? message(conformance.ConformanceCommand, conformance.ConformanceCommand.parse(type, json))
    : message(conformance.ConformanceEvent, conformance.ConformanceEvent.parse(type, json));
}

function message<U>(union: { messageType(value: U): string; serialize(value: U): Uint8Array }, value: U): ReadMessage {
  return { newest: union.messageType(value), bytes: union.serialize(value) };
}
