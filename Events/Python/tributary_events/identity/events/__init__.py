# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""The events of the context identity."""

from .account_closed import AccountClosed
from .account_locked import AccountLocked
from .account_unlocked import AccountUnlocked
from .all_sessions_revoked import AllSessionsRevoked
from .authentication_failed import AuthenticationFailed
from .authentication_succeeded import AuthenticationSucceeded
from .email_changed import EmailChanged
from .email_released import EmailReleased
from .email_reserved import EmailReserved
from .email_verification_requested import EmailVerificationRequested
from .email_verified import EmailVerified
from .external_identity_linked import ExternalIdentityLinked
from .invite_accepted import InviteAccepted
from .invite_declined import InviteDeclined
from .invite_expired import InviteExpired
from .invite_resent import InviteResent
from .invite_revoked import InviteRevoked
from .invite_sent import InviteSent
from .member_profile_changed import MemberProfileChanged
from .membership_created import MembershipCreated
from .membership_deleted import MembershipDeleted
from .membership_outdated import MembershipOutdated
from .membership_released import MembershipReleased
from .membership_reserved import MembershipReserved
from .membership_updated import MembershipUpdated
from .password_changed import PasswordChanged
from .password_reset_requested import PasswordResetRequested
from .registration_rejected import RegistrationRejected
from .session_refreshed import SessionRefreshed
from .session_reuse_detected import SessionReuseDetected
from .session_revoked import SessionRevoked
from .session_started import SessionStarted
from .team_created import TeamCreated
from .team_deleted import TeamDeleted
from .team_ownership_transferred import TeamOwnershipTransferred
from .team_renamed import TeamRenamed
from .user_modified import UserModified
from .user_registered import UserRegistered

__all__ = [
    "AccountClosed",
    "AccountLocked",
    "AccountUnlocked",
    "AllSessionsRevoked",
    "AuthenticationFailed",
    "AuthenticationSucceeded",
    "EmailChanged",
    "EmailReleased",
    "EmailReserved",
    "EmailVerificationRequested",
    "EmailVerified",
    "ExternalIdentityLinked",
    "InviteAccepted",
    "InviteDeclined",
    "InviteExpired",
    "InviteResent",
    "InviteRevoked",
    "InviteSent",
    "MemberProfileChanged",
    "MembershipCreated",
    "MembershipDeleted",
    "MembershipOutdated",
    "MembershipReleased",
    "MembershipReserved",
    "MembershipUpdated",
    "PasswordChanged",
    "PasswordResetRequested",
    "RegistrationRejected",
    "SessionRefreshed",
    "SessionReuseDetected",
    "SessionRevoked",
    "SessionStarted",
    "TeamCreated",
    "TeamDeleted",
    "TeamOwnershipTransferred",
    "TeamRenamed",
    "UserModified",
    "UserRegistered",
]
