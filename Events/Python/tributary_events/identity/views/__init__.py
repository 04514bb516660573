# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The views of the context identity."""

from .login_audit import LoginAudit
from .sessions_of_user import SessionsOfUser
from .team_invites import TeamInvites
from .team_members import TeamMembers
from .user_invites import UserInvites
from .user_profile import UserProfile
from .user_teams import UserTeams

__all__ = [
    "LoginAudit",
    "SessionsOfUser",
    "TeamInvites",
    "TeamMembers",
    "UserInvites",
    "UserProfile",
    "UserTeams",
]
