# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The commands of the context identity."""

from .change_email import ChangeEmail
from .close_account import CloseAccount
from .lock_account import LockAccount
from .modify_user import ModifyUser
from .register_user import RegisterUser
from .unlock_account import UnlockAccount

__all__ = [
    "ChangeEmail",
    "CloseAccount",
    "LockAccount",
    "ModifyUser",
    "RegisterUser",
    "UnlockAccount",
]
