# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The views of the context identity."""

from .login_audit import LoginAudit
from .sessions_of_user import SessionsOfUser
from .user_profile import UserProfile

__all__ = ["LoginAudit", "SessionsOfUser", "UserProfile"]
