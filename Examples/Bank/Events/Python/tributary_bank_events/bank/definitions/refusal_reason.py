# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`RefusalReason`, one of the definitions of the context bank."""

from __future__ import annotations

from enum import StrEnum


class RefusalReason(StrEnum):
    """Why money was not moved.

    `tooLate` is a debit that was made after its transfer had ended without it.
    """

    ACCOUNT_UNKNOWN = "accountUnknown"
    ACCOUNT_CLOSED = "accountClosed"
    INSUFFICIENT_FUNDS = "insufficientFunds"
    BALANCE_TOO_HIGH = "balanceTooHigh"
    TOO_MANY_TRANSFERS = "tooManyTransfers"
    TOO_LATE = "tooLate"
