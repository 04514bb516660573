import { type CorpusText } from "./text.js";

/** What is expected of a text that is refused. */
export interface Refusal {
  readonly code: string;
  readonly pointer: string;
}

/** An envelope as the corpus writes it. */
export interface CorpusEnvelope {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly time: string;
  readonly contentType: "application/json" | "application/cloudevents-batch+json";
  readonly subject?: string;
  readonly dataSchema?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly causationPosition?: string;
  readonly userId?: string;
  readonly traceParent?: string;
}

/** A text that is read and written again, or refused. */
interface Text {
  readonly json: CorpusText;
  readonly canonical?: CorpusText;
  readonly error?: Refusal;
}

export interface ValueCase extends Text {
  readonly kind: "value";
  readonly context?: string;
  readonly type: string;
}

export interface UnionCase extends Text {
  readonly kind: "union";
  readonly context?: string;
  readonly ceType: string;
  readonly newest?: string;
}

export interface EnvelopeCase {
  readonly kind: "envelope";
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly envelope: CorpusEnvelope | null;
  readonly canonical?: readonly (readonly [name: string, value: string])[];
}

export interface BatchCase extends Text {
  readonly kind: "batch";
  readonly envelope: CorpusEnvelope;
  readonly events?: readonly { readonly type: string; readonly canonical: CorpusText }[];
}

export interface SubjectCase {
  readonly kind: "subject";
  readonly context: string;
  readonly entity: string;
  readonly id: string;
  readonly valid?: boolean;
  readonly partition?: number;
  readonly event?: string;
  readonly command?: string;
}

export interface ParseSubjectCase {
  readonly kind: "parse-subject";
  readonly subject: string;
  readonly address: readonly [context: string, entity: string, id: string] | null;
}

export interface CommandCase {
  readonly kind: "command";
  readonly context?: string;
  readonly type: string;
  readonly json: CorpusText;
  readonly subject: string;
}

/** One golden message, or what else a case is about. */
export type CorpusCase = { readonly name: string } & (
  | ValueCase
  | UnionCase
  | EnvelopeCase
  | BatchCase
  | SubjectCase
  | ParseSubjectCase
  | CommandCase
);
