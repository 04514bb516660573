# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The requests of the context identity."""

from .register_user_request import RegisterUserRequest

__all__ = ["RegisterUserRequest"]
