# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The commands of the context identity."""

from .accept_invite import AcceptInvite
from .change_email import ChangeEmail
from .change_member_role import ChangeMemberRole
from .close_account import CloseAccount
from .create_team import CreateTeam
from .decline_invite import DeclineInvite
from .delete_team import DeleteTeam
from .expire_invite import ExpireInvite
from .invite_member import InviteMember
from .leave_team import LeaveTeam
from .lock_account import LockAccount
from .modify_user import ModifyUser
from .note_member_profile import NoteMemberProfile
from .register_user import RegisterUser
from .remove_closed_account import RemoveClosedAccount
from .remove_member import RemoveMember
from .rename_team import RenameTeam
from .resend_invite import ResendInvite
from .revoke_invite import RevokeInvite
from .transfer_team_ownership import TransferTeamOwnership
from .unlock_account import UnlockAccount

__all__ = [
    "AcceptInvite",
    "ChangeEmail",
    "ChangeMemberRole",
    "CloseAccount",
    "CreateTeam",
    "DeclineInvite",
    "DeleteTeam",
    "ExpireInvite",
    "InviteMember",
    "LeaveTeam",
    "LockAccount",
    "ModifyUser",
    "NoteMemberProfile",
    "RegisterUser",
    "RemoveClosedAccount",
    "RemoveMember",
    "RenameTeam",
    "ResendInvite",
    "RevokeInvite",
    "TransferTeamOwnership",
    "UnlockAccount",
]
