// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Price } from "../definitions/Price.js";
import { Size } from "../definitions/Size.js";
import { Id, Label } from "../values.js";

/** Has a member of every kind. */
export interface EverythingHappened {
  /** An id, a UUID in lower case. */
  readonly id: string;
  /** Any text. */
  readonly text: string;
  /** Two to five characters. */
  readonly word: string;
  /** Groups of letters, digits and more. */
  readonly code: string;
  /** An e-mail address. */
  readonly mail: string;
  /** An http or https address. */
  readonly link: string;
  /** A moment. */
  readonly at: Timestamp;
  /** A size. */
  readonly size: Size;
  /** Words that are keywords somewhere. */
  readonly inline: "default" | "class" | "import" | "none" | "type";
  /** Any integer of 64 bits. */
  readonly count: bigint;
  /** An integer near zero. */
  readonly small: number;
  /** An integer from zero on. */
  readonly natural: bigint;
  /** Any number. */
  readonly ratio: number;
  /** A part of one. */
  readonly share: number;
  /** Yes or no. */
  readonly flag: boolean;
  /** Some labels. */
  readonly labels: readonly string[];
  /** Some moments. */
  readonly moments: readonly Timestamp[];
  /** Rows of small integers. */
  readonly matrix: readonly (readonly number[])[];
  /** What something costs. */
  readonly price: Price;
  /** A text, perhaps. */
  readonly maybeText?: string;
  /** An integer, perhaps. */
  readonly maybeCount?: bigint;
  /** Yes, no, or nothing. */
  readonly maybeFlag?: boolean;
  /** A moment, perhaps. */
  readonly maybeAt?: Timestamp;
  /** Sizes, perhaps. */
  readonly maybeSizes?: readonly Size[];
  /** A price, perhaps. */
  readonly maybePrice?: Price;
}

/** Reads and writes `EverythingHappened`. */
export const EverythingHappened = new s.MessageSchema<EverythingHappened>({
  messageType: "tributary.conformance.EverythingHappened.v1",
  dataSchema: "urn:tributary:schema:657b33637621aad8",
  members: {
    id: Id,
    text: s.string(),
    word: s.string({ minLength: 2, maxLength: 5 }),
    code: s.string({ pattern: /^(a|bc)+(-\d{2,3})*[\w.]?$/u }),
    mail: s.string({ format: "email" }),
    link: s.string({ format: "uri" }),
    at: s.timestamp(),
    size: Size,
    inline: s.oneOf("default", "class", "import", "none", "type"),
    count: s.bigint(),
    small: s.integer({ minimum: -5, maximum: 5 }),
    natural: s.bigint({ minimum: 0n }),
    ratio: s.number(),
    share: s.number({ minimum: 0, maximum: 1 }),
    flag: s.boolean(),
    labels: s.array(Label, { maxItems: 3 }),
    moments: s.array(s.timestamp()),
    matrix: s.array(s.array(s.integer({ minimum: 0, maximum: 9 }), { minItems: 1 })),
    price: Price,
    maybeText: s.optional(s.string()),
    maybeCount: s.optional(s.bigint()),
    maybeFlag: s.optional(s.boolean()),
    maybeAt: s.optional(s.timestamp()),
    maybeSizes: s.optional(s.array(Size)),
    maybePrice: s.optional(Price),
  },
});
