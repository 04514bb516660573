// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it. */
export type RefusalReason = "accountUnknown" | "accountClosed" | "insufficientFunds" | "balanceTooHigh" | "tooManyTransfers" | "tooLate";

/** Reads and writes `RefusalReason`. */
export const RefusalReason = s.oneOf(
  "accountUnknown",
  "accountClosed",
  "insufficientFunds",
  "balanceTooHigh",
  "tooManyTransfers",
  "tooLate",
);
