# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""The commands of the context bank."""

from .close_account import CloseAccount
from .credit_account import CreditAccount
from .debit_account import DebitAccount
from .deposit import Deposit
from .expire_transfer import ExpireTransfer
from .note_credit_refused import NoteCreditRefused
from .note_credited import NoteCredited
from .note_debit_refused import NoteDebitRefused
from .note_debited import NoteDebited
from .note_refunded import NoteRefunded
from .open_account import OpenAccount
from .refund_account import RefundAccount
from .start_transfer import StartTransfer
from .withdraw import Withdraw

__all__ = [
    "CloseAccount",
    "CreditAccount",
    "DebitAccount",
    "Deposit",
    "ExpireTransfer",
    "NoteCreditRefused",
    "NoteCredited",
    "NoteDebitRefused",
    "NoteDebited",
    "NoteRefunded",
    "OpenAccount",
    "RefundAccount",
    "StartTransfer",
    "Withdraw",
]
