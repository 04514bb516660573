// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { partitionOf } from "./partition.js";

/**
 * Where an entity lives: the context that owns it, what kind of entity it is, and its id.
 *
 * Each part is one token of a NATS subject.
 */
export class EntityAddress {
  readonly context: string;
  readonly entity: string;
  readonly id: string;

  private constructor(context: string, entity: string, id: string) {
    this.context = context;
    this.entity = entity;
    this.id = id;
  }

  /** Undefined where a part is no subject token; this is the door through which ids from outside come in. */
  static of(context: string, entity: string, id: string): EntityAddress | undefined {
    return isSubjectToken(context) && isSubjectToken(entity) && isSubjectToken(id) ? new EntityAddress(context, entity, id) : undefined;
  }

  /** Reads the address back from the subject of an event or a command; undefined for any other subject. */
  static fromSubject(subject: string): EntityAddress | undefined {
    const [context, kind, ...rest] = subject.split(".");
    const [entity, id, ...others] = kind === "command" ? rest.slice(1) : kind === "event" ? rest : [];
    if (context === undefined || entity === undefined || id === undefined || others.length > 0) return undefined;
    return EntityAddress.of(context, entity, id);
  }

  /** The subject that holds every event of this entity, and nothing else. */
  get eventSubject(): string {
    return `${this.context}.event.${this.entity}.${this.id}`;
  }

  /** The subject that commands addressed to this entity are published to. */
  get commandSubject(): string {
    return `${this.context}.command.${partitionOf(this.id)}.${this.entity}.${this.id}`;
  }

  /** What stands in `ce-subject`: `<entity>/<id>`. */
  get envelopeSubject(): string {
    return `${this.entity}/${this.id}`;
  }

  toString(): string {
    return `${this.context}/${this.entity}/${this.id}`;
  }
}

/** Whether the text can stand as one token of a subject: 1 to 128 characters of printable ASCII without space, `.`, `*` and `>`. */
export function isSubjectToken(text: string): boolean {
  return /^[!-~]{1,128}$/.test(text) && !/[.*>]/.test(text);
}
