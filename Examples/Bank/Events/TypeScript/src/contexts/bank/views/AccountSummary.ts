// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AccountId, Owner } from "../values.js";

/** An account as its owner sees it; the document of the view accounts. */
export interface AccountSummary {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** Whose account it is, on a single line. */
  readonly owner: string;
  /** Whether money can move. */
  readonly status: "open" | "closed";
  /** How much there is, in cents. */
  readonly balance: bigint;
  /** How often money has moved, in or out. */
  readonly movements: bigint;
  /** When the account was opened. */
  readonly openedAt: Timestamp;
  /** When money last moved, or the account was opened or closed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `AccountSummary`. */
export const AccountSummary = new s.ObjectSchema<AccountSummary>({
  members: {
    accountId: AccountId,
    owner: Owner,
    status: s.oneOf("open", "closed"),
    balance: s.bigint(),
    movements: s.bigint(),
    openedAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
  personal: { owner: "accountId" },
});
