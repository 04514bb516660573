# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The context identity: who people are."""

from .commands import (
    ChangeEmail,
    CloseAccount,
    LockAccount,
    ModifyUser,
    RegisterUser,
    UnlockAccount,
)
from .events import (
    AccountClosed,
    AccountLocked,
    AccountUnlocked,
    EmailChanged,
    EmailReleased,
    EmailReserved,
    RegistrationRejected,
    UserModified,
    UserRegistered,
)
from .requests import RegisterUserRequest
from .unions import (
    COMMAND_TYPES,
    EVENT_TYPES,
    IdentityCommand,
    IdentityEvent,
    read_command,
    read_event,
    read_events,
)
from .views import UserProfile

__all__ = [
    "AccountClosed",
    "AccountLocked",
    "AccountUnlocked",
    "COMMAND_TYPES",
    "ChangeEmail",
    "CloseAccount",
    "EVENT_TYPES",
    "EmailChanged",
    "EmailReleased",
    "EmailReserved",
    "IdentityCommand",
    "IdentityEvent",
    "LockAccount",
    "ModifyUser",
    "RegisterUser",
    "RegisterUserRequest",
    "RegistrationRejected",
    "UnlockAccount",
    "UserModified",
    "UserProfile",
    "UserRegistered",
    "read_command",
    "read_event",
    "read_events",
]
