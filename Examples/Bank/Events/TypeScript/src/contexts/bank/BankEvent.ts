// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { AccountClosed } from "./events/AccountClosed.js";
import { AccountCredited } from "./events/AccountCredited.js";
import { AccountDebited } from "./events/AccountDebited.js";
import { AccountOpened } from "./events/AccountOpened.js";
import { AccountRefunded } from "./events/AccountRefunded.js";
import { CreditRefused } from "./events/CreditRefused.js";
import { DebitRefused } from "./events/DebitRefused.js";
import { MoneyDeposited } from "./events/MoneyDeposited.js";
import { MoneyWithdrawn } from "./events/MoneyWithdrawn.js";
import { RefundStarted } from "./events/RefundStarted.js";
import { TransferCompleted } from "./events/TransferCompleted.js";
import { TransferDebited } from "./events/TransferDebited.js";
import { TransferExpired } from "./events/TransferExpired.js";
import { TransferRefunded } from "./events/TransferRefunded.js";
import { TransferRefused } from "./events/TransferRefused.js";
import { TransferStarted } from "./events/TransferStarted.js";

/** Every event of the context bank. */
export type BankEvent =
  /** There is an account, and it is empty. */
  | { readonly type: "AccountOpened"; readonly data: AccountOpened }
  /** Money was paid in. */
  | { readonly type: "MoneyDeposited"; readonly data: MoneyDeposited }
  /** Money was paid out. */
  | { readonly type: "MoneyWithdrawn"; readonly data: MoneyWithdrawn }
  /** The money of a transfer has left the account that pays. */
  | { readonly type: "AccountDebited"; readonly data: AccountDebited }
  /** The account does not pay. It may be one that was never opened. */
  | { readonly type: "DebitRefused"; readonly data: DebitRefused }
  /** The money of a transfer has arrived. */
  | { readonly type: "AccountCredited"; readonly data: AccountCredited }
  /** The account does not take the money in. It may be one that was never opened. */
  | { readonly type: "CreditRefused"; readonly data: CreditRefused }
  /** The money of a transfer that could not be completed is back. */
  | { readonly type: "AccountRefunded"; readonly data: AccountRefunded }
  /** An account is closed for good. */
  | { readonly type: "AccountClosed"; readonly data: AccountClosed }
  /** Money is to be moved. */
  | { readonly type: "TransferStarted"; readonly data: TransferStarted }
  /** The money has left the account that pays and is to go to the one that is paid. */
  | { readonly type: "TransferDebited"; readonly data: TransferDebited }
  /** The money has arrived. The transfer is over. */
  | { readonly type: "TransferCompleted"; readonly data: TransferCompleted }
  /** The account that was to pay does not. The transfer is over, and no money was moved. */
  | { readonly type: "TransferRefused"; readonly data: TransferRefused }
  /**
   * The transfer's time has run out before any money was seen to move. The transfer is over, unless a debit turns up
   * that was under way.
   */
  | { readonly type: "TransferExpired"; readonly data: TransferExpired }
  /** The money has left the account that pays and is to go back there. */
  | { readonly type: "RefundStarted"; readonly data: RefundStarted }
  /** The money is back where it came from. The transfer is over. */
  | { readonly type: "TransferRefunded"; readonly data: TransferRefunded };

/** Reads and writes the events of the context bank. */
export const BankEvent = new s.EventUnion<BankEvent>("bank", {
  AccountOpened: { newest: AccountOpened },
  MoneyDeposited: { newest: MoneyDeposited },
  MoneyWithdrawn: { newest: MoneyWithdrawn },
  AccountDebited: { newest: AccountDebited },
  DebitRefused: { newest: DebitRefused },
  AccountCredited: { newest: AccountCredited },
  CreditRefused: { newest: CreditRefused },
  AccountRefunded: { newest: AccountRefunded },
  AccountClosed: { newest: AccountClosed },
  TransferStarted: { newest: TransferStarted },
  TransferDebited: { newest: TransferDebited },
  TransferCompleted: { newest: TransferCompleted },
  TransferRefused: { newest: TransferRefused },
  TransferExpired: { newest: TransferExpired },
  RefundStarted: { newest: RefundStarted },
  TransferRefunded: { newest: TransferRefunded },
});
