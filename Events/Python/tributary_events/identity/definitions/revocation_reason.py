# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RevocationReason`, one of the definitions of the context identity."""

from __future__ import annotations

from enum import StrEnum


class RevocationReason(StrEnum):
    """Why a session ended, because the person signed out, somebody took it away, or an old refresh
    token was shown.
    """

    SIGNED_OUT = "signedOut"
    REVOKED = "revoked"
    REUSE_DETECTED = "reuseDetected"
