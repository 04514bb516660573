# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The requests of the context identity."""

from .accept_invite_request import AcceptInviteRequest
from .authenticate_user_request import AuthenticateUserRequest
from .change_password_request import ChangePasswordRequest
from .decline_invite_request import DeclineInviteRequest
from .refresh_tokens_request import RefreshTokensRequest
from .register_user_request import RegisterUserRequest
from .request_password_reset_request import RequestPasswordResetRequest
from .reset_password_request import ResetPasswordRequest
from .revoke_session_request import RevokeSessionRequest
from .verify_email_request import VerifyEmailRequest

__all__ = [
    "AcceptInviteRequest",
    "AuthenticateUserRequest",
    "ChangePasswordRequest",
    "DeclineInviteRequest",
    "RefreshTokensRequest",
    "RegisterUserRequest",
    "RequestPasswordResetRequest",
    "ResetPasswordRequest",
    "RevokeSessionRequest",
    "VerifyEmailRequest",
]
