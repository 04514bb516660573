// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Booking } from "../definitions/Booking.js";
import { Id } from "../values.js";

/** What has moved in an account between two moments; a long document, with which codecs are measured. */
export interface AccountStatement {
  /** An id, a UUID in lower case. */
  readonly accountId: string;
  /** Whose account it is, on a single line. */
  readonly owner: string;
  /** The moment it begins at. */
  readonly from: Timestamp;
  /** The moment it ends before. */
  readonly to: Timestamp;
  /** How much there was at its beginning, in cents. */
  readonly openingBalance: bigint;
  /** How much there was at its end, in cents. */
  readonly closingBalance: bigint;
  /** What the account bears in a year, as a share of the balance. */
  readonly interestRate: number;
  /** Every movement, the oldest first. */
  readonly bookings: readonly Booking[];
}

/** Reads and writes `AccountStatement`. */
export const AccountStatement = new s.ObjectSchema<AccountStatement>({
  members: {
    accountId: Id,
    owner: s.string({ minLength: 1, maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u }),
    from: s.timestamp(),
    to: s.timestamp(),
    openingBalance: s.bigint(),
    closingBalance: s.bigint(),
    interestRate: s.number({ minimum: 0, maximum: 1 }),
    bookings: s.array(Booking, { maxItems: 1000 }),
  },
});
