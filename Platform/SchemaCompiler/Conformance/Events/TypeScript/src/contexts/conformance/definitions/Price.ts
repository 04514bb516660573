// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** What something costs. */
export interface Price {
  /** In minor units, up to the largest integer of 64 bits. */
  readonly amount: bigint;
  /** An ISO 4217 code. */
  readonly currency: string;
}

/** Reads and writes `Price`. */
export const Price = new s.ObjectSchema<Price>({
  members: {
    amount: s.bigint({ minimum: 0n }),
    currency: s.string({ pattern: /^[A-Z]{3}$/u }),
  },
});
