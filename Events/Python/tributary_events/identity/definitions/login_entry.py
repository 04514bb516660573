# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`LoginEntry`, one of the definitions of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.authentication_method import AuthenticationMethod
from ..definitions.device import Device


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginEntry(objects.SchemaObject):
    """One thing that happened at a person's door."""

    class Kind(StrEnum):
        """What happened."""

        SUCCEEDED = "succeeded"
        FAILED = "failed"
        SESSION_REVOKED = "sessionRevoked"
        REUSE_DETECTED = "reuseDetected"
        ALL_SESSIONS_REVOKED = "allSessionsRevoked"
        PASSWORD_CHANGED = "passwordChanged"
        PASSWORD_RESET_REQUESTED = "passwordResetRequested"
        IDENTITY_LINKED = "identityLinked"
        EMAIL_CHANGED = "emailChanged"
        EMAIL_VERIFIED = "emailVerified"
        LOCKED = "locked"
        UNLOCKED = "unlocked"
        CLOSED = "closed"

    class Reason(StrEnum):
        """Why it failed, where it did."""

        WRONG_PASSWORD = "wrongPassword"
        PASSWORD_UNREADABLE = "passwordUnreadable"
        ACCOUNT_LOCKED = "accountLocked"
        ACCOUNT_CLOSED = "accountClosed"

    kind: Kind
    """What happened."""
    at: Timestamp
    """When."""
    session_id: str | None = None
    """The session it is about, where it is about one."""
    method: AuthenticationMethod | None = None
    """How the person had shown who they are, where somebody has signed in."""
    reason: Reason | None = None
    """Why it failed, where it did."""
    device: Device | None = None
    """Present where it came from a device that the person has used before."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            kind=members.required("kind", _KIND),
            at=members.required("at", codecs.MOMENT),
            session_id=members.optional("sessionId", rules.SESSION_ID),
            method=members.optional("method", _METHOD),
            reason=members.optional("reason", _REASON),
            device=members.optional("device", _DEVICE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("kind", self.kind, _KIND)
        members.required("at", self.at, codecs.MOMENT)
        members.optional("sessionId", self.session_id, rules.SESSION_ID)
        members.optional("method", self.method, _METHOD)
        members.optional("reason", self.reason, _REASON)
        members.optional("device", self.device, _DEVICE)
        return members.text()


_KIND: Final = codecs.Enumeration(LoginEntry.Kind)
_METHOD: Final = codecs.Enumeration(AuthenticationMethod)
_REASON: Final = codecs.Enumeration(LoginEntry.Reason)
_DEVICE: Final = codecs.Enumeration(Device)
