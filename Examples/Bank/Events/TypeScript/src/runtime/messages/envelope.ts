// Generated from Examples/Bank/schema/ by 'make generate'. Do not edit.

import { Timestamp } from "../timestamp.js";
import { headerValue, type Header, type HeaderReader, type HeaderWriter } from "./headers.js";

/** The form of a body: one payload, or the events of one decision, each a CloudEvent in JSON. */
export type ContentType = "application/json" | "application/cloudevents-batch+json";

/** What every message says about itself beside its payload: the attributes of CloudEvents 1.0 and our extensions. */
export interface Envelope {
  /** Unique per message; what `Nats-Msg-Id` says too. */
  readonly id: string;
  /** `tributary.<context>.<Name>.v<version>`. */
  readonly type: string;
  /** Who wrote the message, as in `/identity/component`. */
  readonly source: string;
  readonly time: Timestamp;
  readonly contentType: ContentType;
  /** `<entity>/<id>` of the entity that it is about. */
  readonly subject?: string;
  /** The rules that the writer followed: a URN with their fingerprint. */
  readonly dataSchema?: string;
  /** The request that started the chain of messages that this one belongs to. */
  readonly correlationId?: string;
  /** The message that caused this one. */
  readonly causationId?: string;
  /** The position of that message in its stream. */
  readonly causationPosition?: bigint;
  /** On whose behalf. */
  readonly userId?: string;
  /** W3C Trace Context. */
  readonly traceParent?: string;
}

/** Reads the envelope from the headers of a message; undefined where an attribute that is required is missing or malformed. */
export function readEnvelope(headers: HeaderReader): Envelope | undefined {
  const value = (name: string): string | undefined => (headers.has(name) ? headers.get(name) ?? undefined : undefined);
  // CloudEvents knows no empty attributes.
  const filled = (name: string): string | undefined => value(name) || undefined;
  const [id, type, source] = [value("ce-id"), value("ce-type"), value("ce-source")];
  const time = Timestamp.parse(value("ce-time") ?? "");
  const contentType = contentTypeOf(value("ce-datacontenttype") ?? "application/json");
  if (value("ce-specversion") !== "1.0" || !id || !type || !source || time === undefined || contentType === undefined) return undefined;
  return {
    id,
    type,
    source,
    time,
    contentType,
    ...present("subject", filled("ce-subject")),
    ...present("dataSchema", filled("ce-dataschema")),
    ...present("correlationId", filled("ce-correlationid")),
    ...present("causationId", filled("ce-causationid")),
    ...present("causationPosition", position(value("ce-causationposition"))),
    ...present("userId", filled("ce-userid")),
    ...present("traceParent", filled("traceparent")),
  };
}

/** The envelope as headers, in the order in which every language writes them. */
export function envelopeHeaders(envelope: Envelope): Header[] {
  const headers: [name: string, value: string | undefined][] = [
    ["ce-specversion", "1.0"],
    ["ce-id", envelope.id],
    ["ce-type", envelope.type],
    ["ce-source", envelope.source],
    ["ce-time", envelope.time.toString()],
    ["ce-datacontenttype", envelope.contentType],
    ["ce-subject", envelope.subject],
    ["ce-dataschema", envelope.dataSchema],
    ["ce-correlationid", envelope.correlationId],
    ["ce-causationid", envelope.causationId],
    ["ce-causationposition", envelope.causationPosition?.toString()],
    ["ce-userid", envelope.userId],
    ["traceparent", envelope.traceParent],
  ];
  return headers.flatMap(([name, value]) => (value === undefined ? [] : [[name, headerValue(value)] as const]));
}

/** Appends the envelope to headers such as those that nats.js makes with `headers()`. */
export function writeEnvelope(envelope: Envelope, headers: HeaderWriter): void {
  for (const [name, value] of envelopeHeaders(envelope)) headers.append(name, value);
}

function contentTypeOf(text: string): ContentType | undefined {
  return text === "application/json" || text === "application/cloudevents-batch+json" ? text : undefined;
}

/** A position in a stream, a number of 64 bits without sign; what is none counts as absent. */
function position(text: string | undefined): bigint | undefined {
  if (text === undefined || !/^[0-9]+$/.test(text)) return undefined;
  const digits = text.replace(/^0+(?=.)/, "");
  const value = digits.length <= 20 ? BigInt(digits) : undefined;
  return value === undefined || BigInt.asUintN(64, value) !== value ? undefined : value;
}

/** The attribute where it has a value, else nothing. */
function present<Name extends string, T>(name: Name, value: T | undefined): { readonly [N in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]?: T });
}
