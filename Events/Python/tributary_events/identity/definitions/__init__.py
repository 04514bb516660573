# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The definitions of the context identity."""

from .authentication_method import AuthenticationMethod
from .device import Device
from .login_entry import LoginEntry
from .revocation_reason import RevocationReason
from .session_entry import SessionEntry
from .team_invite import TeamInvite
from .team_member import TeamMember
from .team_role import TeamRole
from .user_invite import UserInvite
from .user_team import UserTeam

__all__ = [
    "AuthenticationMethod",
    "Device",
    "LoginEntry",
    "RevocationReason",
    "SessionEntry",
    "TeamInvite",
    "TeamMember",
    "TeamRole",
    "UserInvite",
    "UserTeam",
]
