# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The commands of the context identity."""

from .accept_invite import AcceptInvite
from .authenticate_external import AuthenticateExternal
from .authenticate_user import AuthenticateUser
from .change_email import ChangeEmail
from .change_member_role import ChangeMemberRole
from .change_password import ChangePassword
from .close_account import CloseAccount
from .create_team import CreateTeam
from .decline_invite import DeclineInvite
from .delete_team import DeleteTeam
from .expire_invite import ExpireInvite
from .invite_member import InviteMember
from .leave_team import LeaveTeam
from .link_external_identity import LinkExternalIdentity
from .lock_account import LockAccount
from .modify_user import ModifyUser
from .note_member_profile import NoteMemberProfile
from .refresh_session import RefreshSession
from .register_user import RegisterUser
from .remove_closed_account import RemoveClosedAccount
from .remove_member import RemoveMember
from .rename_team import RenameTeam
from .request_email_verification import RequestEmailVerification
from .request_password_reset import RequestPasswordReset
from .resend_invite import ResendInvite
from .reset_password import ResetPassword
from .revoke_all_sessions import RevokeAllSessions
from .revoke_invite import RevokeInvite
from .revoke_session import RevokeSession
from .transfer_team_ownership import TransferTeamOwnership
from .unlock_account import UnlockAccount
from .verify_email import VerifyEmail

__all__ = [
    "AcceptInvite",
    "AuthenticateExternal",
    "AuthenticateUser",
    "ChangeEmail",
    "ChangeMemberRole",
    "ChangePassword",
    "CloseAccount",
    "CreateTeam",
    "DeclineInvite",
    "DeleteTeam",
    "ExpireInvite",
    "InviteMember",
    "LeaveTeam",
    "LinkExternalIdentity",
    "LockAccount",
    "ModifyUser",
    "NoteMemberProfile",
    "RefreshSession",
    "RegisterUser",
    "RemoveClosedAccount",
    "RemoveMember",
    "RenameTeam",
    "RequestEmailVerification",
    "RequestPasswordReset",
    "ResendInvite",
    "ResetPassword",
    "RevokeAllSessions",
    "RevokeInvite",
    "RevokeSession",
    "TransferTeamOwnership",
    "UnlockAccount",
    "VerifyEmail",
]
