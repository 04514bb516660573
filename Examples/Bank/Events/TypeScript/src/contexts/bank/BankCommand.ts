// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { CloseAccount } from "./commands/CloseAccount.js";
import { CreditAccount } from "./commands/CreditAccount.js";
import { DebitAccount } from "./commands/DebitAccount.js";
import { Deposit } from "./commands/Deposit.js";
import { ExpireTransfer } from "./commands/ExpireTransfer.js";
import { NoteCreditRefused } from "./commands/NoteCreditRefused.js";
import { NoteCredited } from "./commands/NoteCredited.js";
import { NoteDebitRefused } from "./commands/NoteDebitRefused.js";
import { NoteDebited } from "./commands/NoteDebited.js";
import { NoteRefunded } from "./commands/NoteRefunded.js";
import { OpenAccount } from "./commands/OpenAccount.js";
import { RefundAccount } from "./commands/RefundAccount.js";
import { StartTransfer } from "./commands/StartTransfer.js";
import { Withdraw } from "./commands/Withdraw.js";

/** Every command of the context bank. */
export type BankCommand =
  /** Opens an account. It is empty. */
  | { readonly type: "OpenAccount"; readonly data: OpenAccount }
  /** Pays money in. */
  | { readonly type: "Deposit"; readonly data: Deposit }
  /** Pays money out, as far as there is some. */
  | { readonly type: "Withdraw"; readonly data: Withdraw }
  /** Closes an account for good. It must be empty, and no transfer from it under way. */
  | { readonly type: "CloseAccount"; readonly data: CloseAccount }
  /** Moves money from one account to another. Ends with all of it there, or all of it back. */
  | { readonly type: "StartTransfer"; readonly data: StartTransfer }
  /** Takes the money of a transfer from the account that pays. */
  | { readonly type: "DebitAccount"; readonly data: DebitAccount }
  /** Gives the money of a transfer to the account that is paid. */
  | { readonly type: "CreditAccount"; readonly data: CreditAccount }
  /** Gives the money of a transfer that cannot be completed back to the account that paid. */
  | { readonly type: "RefundAccount"; readonly data: RefundAccount }
  /** Tells a transfer that the money has left the account that pays. */
  | { readonly type: "NoteDebited"; readonly data: NoteDebited }
  /** Tells a transfer that the account does not pay. */
  | { readonly type: "NoteDebitRefused"; readonly data: NoteDebitRefused }
  /** Tells a transfer that the money has arrived. */
  | { readonly type: "NoteCredited"; readonly data: NoteCredited }
  /** Tells a transfer that the money was not taken in. */
  | { readonly type: "NoteCreditRefused"; readonly data: NoteCreditRefused }
  /** Tells a transfer that the money is back where it came from. */
  | { readonly type: "NoteRefunded"; readonly data: NoteRefunded }
  /** Calls a transfer off, unless the money has left the account that pays. */
  | { readonly type: "ExpireTransfer"; readonly data: ExpireTransfer };

/** Reads and writes the commands of the context bank. */
export const BankCommand = new s.CommandUnion<BankCommand>("bank", {
  OpenAccount: { newest: OpenAccount },
  Deposit: { newest: Deposit },
  Withdraw: { newest: Withdraw },
  CloseAccount: { newest: CloseAccount },
  StartTransfer: { newest: StartTransfer },
  DebitAccount: { newest: DebitAccount },
  CreditAccount: { newest: CreditAccount },
  RefundAccount: { newest: RefundAccount },
  NoteDebited: { newest: NoteDebited },
  NoteDebitRefused: { newest: NoteDebitRefused },
  NoteCredited: { newest: NoteCredited },
  NoteCreditRefused: { newest: NoteCreditRefused },
  NoteRefunded: { newest: NoteRefunded },
  ExpireTransfer: { newest: ExpireTransfer },
});
