# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The definitions of the context identity."""

from .team_invite import TeamInvite
from .team_member import TeamMember
from .team_role import TeamRole
from .user_invite import UserInvite
from .user_team import UserTeam

__all__ = ["TeamInvite", "TeamMember", "TeamRole", "UserInvite", "UserTeam"]
