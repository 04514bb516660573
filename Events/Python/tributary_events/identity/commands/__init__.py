# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The commands of the context identity."""

from .authenticate_external import AuthenticateExternal
from .authenticate_user import AuthenticateUser
from .change_email import ChangeEmail
from .change_password import ChangePassword
from .close_account import CloseAccount
from .link_external_identity import LinkExternalIdentity
from .lock_account import LockAccount
from .modify_user import ModifyUser
from .refresh_session import RefreshSession
from .register_user import RegisterUser
from .request_email_verification import RequestEmailVerification
from .request_password_reset import RequestPasswordReset
from .reset_password import ResetPassword
from .revoke_all_sessions import RevokeAllSessions
from .revoke_session import RevokeSession
from .unlock_account import UnlockAccount
from .verify_email import VerifyEmail

__all__ = [
    "AuthenticateExternal",
    "AuthenticateUser",
    "ChangeEmail",
    "ChangePassword",
    "CloseAccount",
    "LinkExternalIdentity",
    "LockAccount",
    "ModifyUser",
    "RefreshSession",
    "RegisterUser",
    "RequestEmailVerification",
    "RequestPasswordReset",
    "ResetPassword",
    "RevokeAllSessions",
    "RevokeSession",
    "UnlockAccount",
    "VerifyEmail",
]
