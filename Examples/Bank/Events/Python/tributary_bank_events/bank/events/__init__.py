# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""The events of the context bank."""

from .account_closed import AccountClosed
from .account_credited import AccountCredited
from .account_debited import AccountDebited
from .account_opened import AccountOpened
from .account_refunded import AccountRefunded
from .credit_refused import CreditRefused
from .debit_refused import DebitRefused
from .money_deposited import MoneyDeposited
from .money_withdrawn import MoneyWithdrawn
from .refund_started import RefundStarted
from .transfer_completed import TransferCompleted
from .transfer_debited import TransferDebited
from .transfer_expired import TransferExpired
from .transfer_refunded import TransferRefunded
from .transfer_refused import TransferRefused
from .transfer_started import TransferStarted

__all__ = [
    "AccountClosed",
    "AccountCredited",
    "AccountDebited",
    "AccountOpened",
    "AccountRefunded",
    "CreditRefused",
    "DebitRefused",
    "MoneyDeposited",
    "MoneyWithdrawn",
    "RefundStarted",
    "TransferCompleted",
    "TransferDebited",
    "TransferExpired",
    "TransferRefunded",
    "TransferRefused",
    "TransferStarted",
]
