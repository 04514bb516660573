# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The views of the context identity."""

from .user_profile import UserProfile

__all__ = ["UserProfile"]
