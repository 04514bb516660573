# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The events of the context identity."""

from .account_closed import AccountClosed
from .account_locked import AccountLocked
from .account_unlocked import AccountUnlocked
from .email_changed import EmailChanged
from .email_released import EmailReleased
from .email_reserved import EmailReserved
from .registration_rejected import RegistrationRejected
from .user_modified import UserModified
from .user_registered import UserRegistered

__all__ = [
    "AccountClosed",
    "AccountLocked",
    "AccountUnlocked",
    "EmailChanged",
    "EmailReleased",
    "EmailReserved",
    "RegistrationRejected",
    "UserModified",
    "UserRegistered",
]
