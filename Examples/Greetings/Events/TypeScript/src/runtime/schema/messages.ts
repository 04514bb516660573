// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { EntityAddress } from "../messages/address.js";
import { ObjectSchema, type ObjectRules } from "./objects.js";

/** What a message is, beside what it holds. */
export interface MessageRules<T> extends ObjectRules<T> {
  readonly messageType: string;
  readonly dataSchema: string;
}

/** One version of a message. */
export class MessageSchema<T extends object> extends ObjectSchema<T> {
  /** What stands in `ce-type`: `tributary.<context>.<Name>.v<version>`. */
  readonly messageType: string;
  /** What stands in `ce-dataschema`: a URN with the fingerprint of the type's rules. */
  readonly dataSchema: string;

  constructor(rules: MessageRules<T>) {
    super(rules);
    this.messageType = rules.messageType;
    this.dataSchema = rules.dataSchema;
  }
}

/** Whom a command is addressed to. */
export interface CommandRules<T> extends MessageRules<T> {
  readonly context: string;
  /** The kind of entity that decides. */
  readonly entity: string;
  /** The member that holds its id. */
  readonly id: keyof T & string;
}

/** The newest version of a command. */
export class CommandSchema<T extends object> extends MessageSchema<T> {
  readonly #context: string;
  readonly #entity: string;
  readonly #id: keyof T & string;

  constructor(rules: CommandRules<T>) {
    super(rules);
    this.#context = rules.context;
    this.#entity = rules.entity;
    this.#id = rules.id;
  }

  /** The entity that decides about the command. Throws where its id can be none. */
  address(command: T): EntityAddress {
    const id: unknown = command[this.#id];
    const address = typeof id === "string" ? EntityAddress.of(this.#context, this.#entity, id) : undefined;
    if (address === undefined) throw new SchemaError("constraint", "must be the id of an entity").within(this.#id);
    return address;
  }

  /** The NATS subject that the command is published to. */
  subject(command: T): string {
    return this.address(command).commandSubject;
  }
}
