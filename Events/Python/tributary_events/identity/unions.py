# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The closed unions of the context identity, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .commands.change_email import ChangeEmail
from .commands.close_account import CloseAccount
from .commands.lock_account import LockAccount
from .commands.modify_user import ModifyUser
from .commands.register_user import RegisterUser
from .commands.unlock_account import UnlockAccount
from .events.account_closed import AccountClosed
from .events.account_locked import AccountLocked
from .events.account_unlocked import AccountUnlocked
from .events.email_changed import EmailChanged
from .events.email_released import EmailReleased
from .events.email_reserved import EmailReserved
from .events.registration_rejected import RegistrationRejected
from .events.user_modified import UserModified
from .events.user_registered import UserRegistered

IdentityCommand: TypeAlias = (
    RegisterUser
    | ModifyUser
    | ChangeEmail
    | LockAccount
    | UnlockAccount
    | CloseAccount
)
"""Every command of the context identity, in its newest version."""

_COMMANDS: Final = MessageUnion[IdentityCommand](
    {
        "tributary.identity.RegisterUser.v1": RegisterUser.from_value,
        "tributary.identity.ModifyUser.v1": ModifyUser.from_value,
        "tributary.identity.ChangeEmail.v1": ChangeEmail.from_value,
        "tributary.identity.LockAccount.v1": LockAccount.from_value,
        "tributary.identity.UnlockAccount.v1": UnlockAccount.from_value,
        "tributary.identity.CloseAccount.v1": CloseAccount.from_value,
    }
)

COMMAND_TYPES: Final = _COMMANDS.types
"""The CloudEvents types of commands that can be read, older versions included."""


def read_command(message_type: str, body: bytes) -> IdentityCommand:
    """Reads the payload of a command by its CloudEvents type."""
    return _COMMANDS.read(message_type, body)


IdentityEvent: TypeAlias = (
    UserRegistered
    | RegistrationRejected
    | UserModified
    | EmailChanged
    | AccountLocked
    | AccountUnlocked
    | AccountClosed
    | EmailReserved
    | EmailReleased
)
"""Every event of the context identity, in its newest version."""

_EVENTS: Final = MessageUnion[IdentityEvent](
    {
        "tributary.identity.UserRegistered.v1": UserRegistered.from_value,
        "tributary.identity.RegistrationRejected.v1": RegistrationRejected.from_value,
        "tributary.identity.UserModified.v1": UserModified.from_value,
        "tributary.identity.EmailChanged.v1": EmailChanged.from_value,
        "tributary.identity.AccountLocked.v1": AccountLocked.from_value,
        "tributary.identity.AccountUnlocked.v1": AccountUnlocked.from_value,
        "tributary.identity.AccountClosed.v1": AccountClosed.from_value,
        "tributary.identity.EmailReserved.v1": EmailReserved.from_value,
        "tributary.identity.EmailReleased.v1": EmailReleased.from_value,
    }
)

EVENT_TYPES: Final = _EVENTS.types
"""The CloudEvents types of events that can be read, older versions included."""


def read_event(message_type: str, body: bytes) -> IdentityEvent:
    """Reads the payload of an event by its CloudEvents type."""
    return _EVENTS.read(message_type, body)


def read_events(envelope: Envelope, body: bytes) -> list[IdentityEvent]:
    """Reads the events of one decision, in order: one, or those of a batch."""
    return _EVENTS.read_all(envelope, body)
