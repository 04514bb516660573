// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { type CommandSchema } from "../schema/messages.js";
import { type EntityAddress } from "./address.js";
import { type Envelope } from "./envelope.js";
import { type Attributes, type EncodedMessage, encodedMessage } from "./message.js";
import { type DataOf, MessageUnion, type Tagged, type Versions } from "./union.js";

/** The closed union of the commands of a context. */
export class CommandUnion<U extends Tagged> extends MessageUnion<U> {
  override readonly kind = "command";
  readonly #commands: { readonly [Type in U["type"]]: Versions<DataOf<U, Type>, CommandSchema<DataOf<U, Type>>> };

  constructor(context: string, types: { readonly [Type in U["type"]]: Versions<DataOf<U, Type>, CommandSchema<DataOf<U, Type>>> }) {
    super(context, types);
    this.#commands = types;
  }

  /** The entity that decides about the command. */
  address(command: U): EntityAddress {
    const schema: CommandSchema<object> = this.#commands[command.type as U["type"]].newest;
    return schema.address(command.data);
  }

  /** The NATS subject that the command is published to. */
  subject(command: U): string {
    return this.address(command).commandSubject;
  }

  /** The command of a message. */
  decode(envelope: Envelope, body: Uint8Array | string): U {
    if (envelope.contentType !== "application/json") throw new SchemaError("unknownType", "is a batch, and commands come alone");
    return this.parse(envelope.type, body);
  }

  /** The message for a command. */
  encode(command: U, attributes: Attributes): EncodedMessage {
    const address = this.address(command);
    const type = { type: this.messageType(command), dataSchema: this.dataSchema(command), contentType: "application/json" } as const;
    const envelope: Envelope = { ...attributes, ...type };
    return encodedMessage({ kind: this.kind, address, envelope, schemas: [this.schema(command)], body: this.serialize(command) });
  }
}
