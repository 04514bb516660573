# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The definitions of the context identity."""

from .authentication_method import AuthenticationMethod
from .device import Device
from .login_entry import LoginEntry
from .revocation_reason import RevocationReason
from .session_entry import SessionEntry

__all__ = ["AuthenticationMethod", "Device", "LoginEntry", "RevocationReason", "SessionEntry"]
