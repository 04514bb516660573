# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The closed unions of the context identity, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .commands.authenticate_external import AuthenticateExternal
from .commands.authenticate_user import AuthenticateUser
from .commands.change_email import ChangeEmail
from .commands.change_password import ChangePassword
from .commands.close_account import CloseAccount
from .commands.link_external_identity import LinkExternalIdentity
from .commands.lock_account import LockAccount
from .commands.modify_user import ModifyUser
from .commands.refresh_session import RefreshSession
from .commands.register_user import RegisterUser
from .commands.request_email_verification import RequestEmailVerification
from .commands.request_password_reset import RequestPasswordReset
from .commands.reset_password import ResetPassword
from .commands.revoke_all_sessions import RevokeAllSessions
from .commands.revoke_session import RevokeSession
from .commands.unlock_account import UnlockAccount
from .commands.verify_email import VerifyEmail
from .events.account_closed import AccountClosed
from .events.account_locked import AccountLocked
from .events.account_unlocked import AccountUnlocked
from .events.all_sessions_revoked import AllSessionsRevoked
from .events.authentication_failed import AuthenticationFailed
from .events.authentication_succeeded import AuthenticationSucceeded
from .events.email_changed import EmailChanged
from .events.email_released import EmailReleased
from .events.email_reserved import EmailReserved
from .events.email_verification_requested import EmailVerificationRequested
from .events.email_verified import EmailVerified
from .events.external_identity_linked import ExternalIdentityLinked
from .events.password_changed import PasswordChanged
from .events.password_reset_requested import PasswordResetRequested
from .events.registration_rejected import RegistrationRejected
from .events.session_refreshed import SessionRefreshed
from .events.session_reuse_detected import SessionReuseDetected
from .events.session_revoked import SessionRevoked
from .events.session_started import SessionStarted
from .events.user_modified import UserModified
from .events.user_registered import UserRegistered

IdentityCommand: TypeAlias = (
    RegisterUser
    | ModifyUser
    | ChangeEmail
    | LockAccount
    | UnlockAccount
    | CloseAccount
    | AuthenticateUser
    | AuthenticateExternal
    | LinkExternalIdentity
    | VerifyEmail
    | RequestEmailVerification
    | ChangePassword
    | RequestPasswordReset
    | ResetPassword
    | RefreshSession
    | RevokeSession
    | RevokeAllSessions
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
        "tributary.identity.AuthenticateUser.v1": AuthenticateUser.from_value,
        "tributary.identity.AuthenticateExternal.v1": AuthenticateExternal.from_value,
        "tributary.identity.LinkExternalIdentity.v1": LinkExternalIdentity.from_value,
        "tributary.identity.VerifyEmail.v1": VerifyEmail.from_value,
        "tributary.identity.RequestEmailVerification.v1": RequestEmailVerification.from_value,
        "tributary.identity.ChangePassword.v1": ChangePassword.from_value,
        "tributary.identity.RequestPasswordReset.v1": RequestPasswordReset.from_value,
        "tributary.identity.ResetPassword.v1": ResetPassword.from_value,
        "tributary.identity.RefreshSession.v1": RefreshSession.from_value,
        "tributary.identity.RevokeSession.v1": RevokeSession.from_value,
        "tributary.identity.RevokeAllSessions.v1": RevokeAllSessions.from_value,
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
    | AuthenticationSucceeded
    | AuthenticationFailed
    | SessionStarted
    | SessionRefreshed
    | SessionReuseDetected
    | SessionRevoked
    | AllSessionsRevoked
    | EmailVerified
    | EmailVerificationRequested
    | PasswordChanged
    | PasswordResetRequested
    | ExternalIdentityLinked
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
        "tributary.identity.AuthenticationSucceeded.v1": AuthenticationSucceeded.from_value,
        "tributary.identity.AuthenticationFailed.v1": AuthenticationFailed.from_value,
        "tributary.identity.SessionStarted.v1": SessionStarted.from_value,
        "tributary.identity.SessionRefreshed.v1": SessionRefreshed.from_value,
        "tributary.identity.SessionReuseDetected.v1": SessionReuseDetected.from_value,
        "tributary.identity.SessionRevoked.v1": SessionRevoked.from_value,
        "tributary.identity.AllSessionsRevoked.v1": AllSessionsRevoked.from_value,
        "tributary.identity.EmailVerified.v1": EmailVerified.from_value,
        "tributary.identity.EmailVerificationRequested.v1": EmailVerificationRequested.from_value,
        "tributary.identity.PasswordChanged.v1": PasswordChanged.from_value,
        "tributary.identity.PasswordResetRequested.v1": PasswordResetRequested.from_value,
        "tributary.identity.ExternalIdentityLinked.v1": ExternalIdentityLinked.from_value,
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
