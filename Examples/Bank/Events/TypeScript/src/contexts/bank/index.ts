// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

/** The context bank: Accounts, and transfers between them. */
export * from "./definitions/RefusalReason.js";
export * from "./commands/OpenAccount.js";
export * from "./commands/Deposit.js";
export * from "./commands/Withdraw.js";
export * from "./commands/CloseAccount.js";
export * from "./commands/StartTransfer.js";
export * from "./commands/DebitAccount.js";
export * from "./commands/CreditAccount.js";
export * from "./commands/RefundAccount.js";
export * from "./commands/NoteDebited.js";
export * from "./commands/NoteDebitRefused.js";
export * from "./commands/NoteCredited.js";
export * from "./commands/NoteCreditRefused.js";
export * from "./commands/NoteRefunded.js";
export * from "./commands/ExpireTransfer.js";
export * from "./events/AccountOpened.js";
export * from "./events/MoneyDeposited.js";
export * from "./events/MoneyWithdrawn.js";
export * from "./events/AccountDebited.js";
export * from "./events/DebitRefused.js";
export * from "./events/AccountCredited.js";
export * from "./events/CreditRefused.js";
export * from "./events/AccountRefunded.js";
export * from "./events/AccountClosed.js";
export * from "./events/TransferStarted.js";
export * from "./events/TransferDebited.js";
export * from "./events/TransferCompleted.js";
export * from "./events/TransferRefused.js";
export * from "./events/TransferExpired.js";
export * from "./events/RefundStarted.js";
export * from "./events/TransferRefunded.js";
export * from "./views/AccountSummary.js";
export * from "./views/TransferSummary.js";
export * from "./BankCommand.js";
export * from "./BankEvent.js";
