# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""The closed unions of the context bank, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .commands.close_account import CloseAccount
from .commands.credit_account import CreditAccount
from .commands.debit_account import DebitAccount
from .commands.deposit import Deposit
from .commands.expire_transfer import ExpireTransfer
from .commands.note_credit_refused import NoteCreditRefused
from .commands.note_credited import NoteCredited
from .commands.note_debit_refused import NoteDebitRefused
from .commands.note_debited import NoteDebited
from .commands.note_refunded import NoteRefunded
from .commands.open_account import OpenAccount
from .commands.refund_account import RefundAccount
from .commands.start_transfer import StartTransfer
from .commands.withdraw import Withdraw
from .events.account_closed import AccountClosed
from .events.account_credited import AccountCredited
from .events.account_debited import AccountDebited
from .events.account_opened import AccountOpened
from .events.account_refunded import AccountRefunded
from .events.credit_refused import CreditRefused
from .events.debit_refused import DebitRefused
from .events.money_deposited import MoneyDeposited
from .events.money_withdrawn import MoneyWithdrawn
from .events.refund_started import RefundStarted
from .events.transfer_completed import TransferCompleted
from .events.transfer_debited import TransferDebited
from .events.transfer_expired import TransferExpired
from .events.transfer_refunded import TransferRefunded
from .events.transfer_refused import TransferRefused
from .events.transfer_started import TransferStarted

BankCommand: TypeAlias = (
    OpenAccount
    | Deposit
    | Withdraw
    | CloseAccount
    | StartTransfer
    | DebitAccount
    | CreditAccount
    | RefundAccount
    | NoteDebited
    | NoteDebitRefused
    | NoteCredited
    | NoteCreditRefused
    | NoteRefunded
    | ExpireTransfer
)
"""Every command of the context bank, in its newest version."""

_COMMANDS: Final = MessageUnion[BankCommand](
    {
        "tributary.bank.OpenAccount.v1": OpenAccount.from_value,
        "tributary.bank.Deposit.v1": Deposit.from_value,
        "tributary.bank.Withdraw.v1": Withdraw.from_value,
        "tributary.bank.CloseAccount.v1": CloseAccount.from_value,
        "tributary.bank.StartTransfer.v1": StartTransfer.from_value,
        "tributary.bank.DebitAccount.v1": DebitAccount.from_value,
        "tributary.bank.CreditAccount.v1": CreditAccount.from_value,
        "tributary.bank.RefundAccount.v1": RefundAccount.from_value,
        "tributary.bank.NoteDebited.v1": NoteDebited.from_value,
        "tributary.bank.NoteDebitRefused.v1": NoteDebitRefused.from_value,
        "tributary.bank.NoteCredited.v1": NoteCredited.from_value,
        "tributary.bank.NoteCreditRefused.v1": NoteCreditRefused.from_value,
        "tributary.bank.NoteRefunded.v1": NoteRefunded.from_value,
        "tributary.bank.ExpireTransfer.v1": ExpireTransfer.from_value,
    }
)

COMMAND_TYPES: Final = _COMMANDS.types
"""The CloudEvents types of commands that can be read, older versions included."""


def read_command(message_type: str, body: bytes) -> BankCommand:
    """Reads the payload of a command by its CloudEvents type."""
    return _COMMANDS.read(message_type, body)


BankEvent: TypeAlias = (
    AccountOpened
    | MoneyDeposited
    | MoneyWithdrawn
    | AccountDebited
    | DebitRefused
    | AccountCredited
    | CreditRefused
    | AccountRefunded
    | AccountClosed
    | TransferStarted
    | TransferDebited
    | TransferCompleted
    | TransferRefused
    | TransferExpired
    | RefundStarted
    | TransferRefunded
)
"""Every event of the context bank, in its newest version."""

_EVENTS: Final = MessageUnion[BankEvent](
    {
        "tributary.bank.AccountOpened.v1": AccountOpened.from_value,
        "tributary.bank.MoneyDeposited.v1": MoneyDeposited.from_value,
        "tributary.bank.MoneyWithdrawn.v1": MoneyWithdrawn.from_value,
        "tributary.bank.AccountDebited.v1": AccountDebited.from_value,
        "tributary.bank.DebitRefused.v1": DebitRefused.from_value,
        "tributary.bank.AccountCredited.v1": AccountCredited.from_value,
        "tributary.bank.CreditRefused.v1": CreditRefused.from_value,
        "tributary.bank.AccountRefunded.v1": AccountRefunded.from_value,
        "tributary.bank.AccountClosed.v1": AccountClosed.from_value,
        "tributary.bank.TransferStarted.v1": TransferStarted.from_value,
        "tributary.bank.TransferDebited.v1": TransferDebited.from_value,
        "tributary.bank.TransferCompleted.v1": TransferCompleted.from_value,
        "tributary.bank.TransferRefused.v1": TransferRefused.from_value,
        "tributary.bank.TransferExpired.v1": TransferExpired.from_value,
        "tributary.bank.RefundStarted.v1": RefundStarted.from_value,
        "tributary.bank.TransferRefunded.v1": TransferRefunded.from_value,
    }
)

EVENT_TYPES: Final = _EVENTS.types
"""The CloudEvents types of events that can be read, older versions included."""


def read_event(message_type: str, body: bytes) -> BankEvent:
    """Reads the payload of an event by its CloudEvents type."""
    return _EVENTS.read(message_type, body)


def read_events(envelope: Envelope, body: bytes) -> list[BankEvent]:
    """Reads the events of one decision, in order: one, or those of a batch."""
    return _EVENTS.read_all(envelope, body)
