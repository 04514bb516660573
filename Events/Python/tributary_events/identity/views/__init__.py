# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The views of the context identity."""

from .team_invites import TeamInvites
from .team_members import TeamMembers
from .user_invites import UserInvites
from .user_profile import UserProfile
from .user_teams import UserTeams

__all__ = ["TeamInvites", "TeamMembers", "UserInvites", "UserProfile", "UserTeams"]
