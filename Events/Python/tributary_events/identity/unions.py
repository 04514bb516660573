# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The closed unions of the context identity, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .commands.accept_invite import AcceptInvite
from .commands.authenticate_external import AuthenticateExternal
from .commands.authenticate_user import AuthenticateUser
from .commands.change_email import ChangeEmail
from .commands.change_member_role import ChangeMemberRole
from .commands.change_password import ChangePassword
from .commands.close_account import CloseAccount
from .commands.create_team import CreateTeam
from .commands.decline_invite import DeclineInvite
from .commands.delete_team import DeleteTeam
from .commands.expire_invite import ExpireInvite
from .commands.invite_member import InviteMember
from .commands.leave_team import LeaveTeam
from .commands.link_external_identity import LinkExternalIdentity
from .commands.lock_account import LockAccount
from .commands.modify_user import ModifyUser
from .commands.note_member_profile import NoteMemberProfile
from .commands.refresh_session import RefreshSession
from .commands.register_user import RegisterUser
from .commands.remove_closed_account import RemoveClosedAccount
from .commands.remove_member import RemoveMember
from .commands.rename_team import RenameTeam
from .commands.request_email_verification import RequestEmailVerification
from .commands.request_password_reset import RequestPasswordReset
from .commands.resend_invite import ResendInvite
from .commands.reset_password import ResetPassword
from .commands.revoke_all_sessions import RevokeAllSessions
from .commands.revoke_invite import RevokeInvite
from .commands.revoke_session import RevokeSession
from .commands.transfer_team_ownership import TransferTeamOwnership
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
from .events.invite_accepted import InviteAccepted
from .events.invite_declined import InviteDeclined
from .events.invite_expired import InviteExpired
from .events.invite_resent import InviteResent
from .events.invite_revoked import InviteRevoked
from .events.invite_sent import InviteSent
from .events.member_profile_changed import MemberProfileChanged
from .events.membership_created import MembershipCreated
from .events.membership_deleted import MembershipDeleted
from .events.membership_outdated import MembershipOutdated
from .events.membership_released import MembershipReleased
from .events.membership_reserved import MembershipReserved
from .events.membership_updated import MembershipUpdated
from .events.password_changed import PasswordChanged
from .events.password_reset_requested import PasswordResetRequested
from .events.registration_rejected import RegistrationRejected
from .events.session_refreshed import SessionRefreshed
from .events.session_reuse_detected import SessionReuseDetected
from .events.session_revoked import SessionRevoked
from .events.session_started import SessionStarted
from .events.team_created import TeamCreated
from .events.team_deleted import TeamDeleted
from .events.team_ownership_transferred import TeamOwnershipTransferred
from .events.team_renamed import TeamRenamed
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
    | CreateTeam
    | RenameTeam
    | DeleteTeam
    | InviteMember
    | ResendInvite
    | RevokeInvite
    | AcceptInvite
    | DeclineInvite
    | ExpireInvite
    | ChangeMemberRole
    | RemoveMember
    | LeaveTeam
    | TransferTeamOwnership
    | RemoveClosedAccount
    | NoteMemberProfile
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
        "tributary.identity.CreateTeam.v1": CreateTeam.from_value,
        "tributary.identity.RenameTeam.v1": RenameTeam.from_value,
        "tributary.identity.DeleteTeam.v1": DeleteTeam.from_value,
        "tributary.identity.InviteMember.v1": InviteMember.from_value,
        "tributary.identity.ResendInvite.v1": ResendInvite.from_value,
        "tributary.identity.RevokeInvite.v1": RevokeInvite.from_value,
        "tributary.identity.AcceptInvite.v1": AcceptInvite.from_value,
        "tributary.identity.DeclineInvite.v1": DeclineInvite.from_value,
        "tributary.identity.ExpireInvite.v1": ExpireInvite.from_value,
        "tributary.identity.ChangeMemberRole.v1": ChangeMemberRole.from_value,
        "tributary.identity.RemoveMember.v1": RemoveMember.from_value,
        "tributary.identity.LeaveTeam.v1": LeaveTeam.from_value,
        "tributary.identity.TransferTeamOwnership.v1": TransferTeamOwnership.from_value,
        "tributary.identity.RemoveClosedAccount.v1": RemoveClosedAccount.from_value,
        "tributary.identity.NoteMemberProfile.v1": NoteMemberProfile.from_value,
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
    | TeamCreated
    | TeamRenamed
    | TeamDeleted
    | InviteSent
    | InviteResent
    | InviteRevoked
    | InviteAccepted
    | InviteDeclined
    | InviteExpired
    | MembershipCreated
    | MembershipUpdated
    | MembershipDeleted
    | MemberProfileChanged
    | TeamOwnershipTransferred
    | MembershipReserved
    | MembershipReleased
    | MembershipOutdated
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
        "tributary.identity.TeamCreated.v1": TeamCreated.from_value,
        "tributary.identity.TeamRenamed.v1": TeamRenamed.from_value,
        "tributary.identity.TeamDeleted.v1": TeamDeleted.from_value,
        "tributary.identity.InviteSent.v1": InviteSent.from_value,
        "tributary.identity.InviteResent.v1": InviteResent.from_value,
        "tributary.identity.InviteRevoked.v1": InviteRevoked.from_value,
        "tributary.identity.InviteAccepted.v1": InviteAccepted.from_value,
        "tributary.identity.InviteDeclined.v1": InviteDeclined.from_value,
        "tributary.identity.InviteExpired.v1": InviteExpired.from_value,
        "tributary.identity.MembershipCreated.v1": MembershipCreated.from_value,
        "tributary.identity.MembershipUpdated.v1": MembershipUpdated.from_value,
        "tributary.identity.MembershipDeleted.v1": MembershipDeleted.from_value,
        "tributary.identity.MemberProfileChanged.v1": MemberProfileChanged.from_value,
        "tributary.identity.TeamOwnershipTransferred.v1": TeamOwnershipTransferred.from_value,
        "tributary.identity.MembershipReserved.v1": MembershipReserved.from_value,
        "tributary.identity.MembershipReleased.v1": MembershipReleased.from_value,
        "tributary.identity.MembershipOutdated.v1": MembershipOutdated.from_value,
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
