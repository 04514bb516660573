// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { type MessageSchema } from "../schema/messages.js";
import { encodeText } from "../text.js";
import { type MessageKind } from "./union.js";

/**
 * Says that a stream may hold messages of a type, so that a reader can tell at its start that it would not understand one of them.
 *
 * It is published to the stream `SCHEMAS` once, with the subject as message id and an expected last sequence of 0; that it is there already is
 * no error.
 */
export interface TypeNote {
  readonly subject: string;
  readonly body: Uint8Array;
}

/** The note of a type and the rules that it has here. */
export function typeNote(kind: MessageKind, { messageType, dataSchema }: MessageSchema<object>): TypeNote {
  const [, context, name, version] = messageType.split(".");
  const fingerprint = dataSchema.slice(dataSchema.lastIndexOf(":") + 1);
  return {
    subject: `schema.${context}.${kind}.${name}.${version?.slice(1)}.${fingerprint}`,
    body: encodeText(JSON.stringify({ type: messageType, dataschema: dataSchema })),
  };
}

/** The type that the subject of a note is about, if it is one of these. */
export function notedType(subject: string, context: string, kind: MessageKind): string | undefined {
  const tokens = subject.split(".");
  const isOurs = tokens.length === 6 && tokens[0] === "schema" && tokens[1] === context && tokens[2] === kind;
  return isOurs ? `tributary.${context}.${tokens[3]}.v${tokens[4]}` : undefined;
}
