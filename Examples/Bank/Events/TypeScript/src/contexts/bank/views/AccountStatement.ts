// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Booking } from "../definitions/Booking.js";
import { AccountId, Owner } from "../values.js";

/**
 * What has moved in an account between two moments. Nobody asks for one yet; it is the longest document there is, and
 * codecs are measured with it.
 */
export interface AccountStatement {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
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
    accountId: AccountId,
    owner: Owner,
    from: s.timestamp(),
    to: s.timestamp(),
    openingBalance: s.bigint(),
    closingBalance: s.bigint(),
    interestRate: s.number({ minimum: 0, maximum: 1 }),
    bookings: s.array(Booking, { maxItems: 1000 }),
  },
});
