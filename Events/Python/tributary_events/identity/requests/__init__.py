# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The requests of the context identity."""

from .accept_invite_request import AcceptInviteRequest
from .decline_invite_request import DeclineInviteRequest
from .register_user_request import RegisterUserRequest

__all__ = ["AcceptInviteRequest", "DeclineInviteRequest", "RegisterUserRequest"]
