# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The closed unions of the context identity, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .commands.accept_invite import AcceptInvite
from .commands.change_email import ChangeEmail
from .commands.change_member_role import ChangeMemberRole
from .commands.close_account import CloseAccount
from .commands.create_team import CreateTeam
from .commands.decline_invite import DeclineInvite
from .commands.delete_team import DeleteTeam
from .commands.expire_invite import ExpireInvite
from .commands.invite_member import InviteMember
from .commands.leave_team import LeaveTeam
from .commands.lock_account import LockAccount
from .commands.modify_user import ModifyUser
from .commands.note_member_profile import NoteMemberProfile
from .commands.register_user import RegisterUser
from .commands.remove_closed_account import RemoveClosedAccount
from .commands.remove_member import RemoveMember
from .commands.rename_team import RenameTeam
from .commands.resend_invite import ResendInvite
from .commands.revoke_invite import RevokeInvite
from .commands.transfer_team_ownership import TransferTeamOwnership
from .commands.unlock_account import UnlockAccount
from .events.account_closed import AccountClosed
from .events.account_locked import AccountLocked
from .events.account_unlocked import AccountUnlocked
from .events.email_changed import EmailChanged
from .events.email_released import EmailReleased
from .events.email_reserved import EmailReserved
from .events.email_verified import EmailVerified
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
from .events.registration_rejected import RegistrationRejected
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
    | EmailVerified
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
        "tributary.identity.EmailVerified.v1": EmailVerified.from_value,
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
