# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The requests of the context identity."""

from .change_password_request import ChangePasswordRequest
from .register_user_request import RegisterUserRequest
from .request_password_reset_request import RequestPasswordResetRequest
from .reset_password_request import ResetPasswordRequest
from .revoke_session_request import RevokeSessionRequest
from .verify_email_request import VerifyEmailRequest

__all__ = [
    "ChangePasswordRequest",
    "RegisterUserRequest",
    "RequestPasswordResetRequest",
    "ResetPasswordRequest",
    "RevokeSessionRequest",
    "VerifyEmailRequest",
]
