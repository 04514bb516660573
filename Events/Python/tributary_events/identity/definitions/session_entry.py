# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`SessionEntry`, one of the definitions of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.authentication_method import AuthenticationMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEntry(objects.SchemaObject):
    """A session, as the list of a person's sessions shows it."""

    class EndedBy(StrEnum):
        """What ended it before its time."""

        SIGNED_OUT = "signedOut"
        REVOKED = "revoked"
        REUSE_DETECTED = "reuseDetected"
        PASSWORD_CHANGED = "passwordChanged"
        ACCOUNT_LOCKED = "accountLocked"
        ACCOUNT_CLOSED = "accountClosed"

    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    method: AuthenticationMethod
    """How a person has shown who they are, by a password or through another service."""
    started_at: Timestamp
    """When the person signed in."""
    refreshed_at: Timestamp | None = None
    """When the session was last refreshed, if ever."""
    expires_at: Timestamp
    """When the session ends at the latest."""
    ended_at: Timestamp | None = None
    """When the session was ended before its time."""
    ended_by: EndedBy | None = None
    """What ended it before its time."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            session_id=members.required("sessionId", rules.SESSION_ID),
            method=members.required("method", _METHOD),
            started_at=members.required("startedAt", codecs.MOMENT),
            refreshed_at=members.optional("refreshedAt", codecs.MOMENT),
            expires_at=members.required("expiresAt", codecs.MOMENT),
            ended_at=members.optional("endedAt", codecs.MOMENT),
            ended_by=members.optional("endedBy", _ENDED_BY),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("method", self.method, _METHOD)
        members.required("startedAt", self.started_at, codecs.MOMENT)
        members.optional("refreshedAt", self.refreshed_at, codecs.MOMENT)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        members.optional("endedAt", self.ended_at, codecs.MOMENT)
        members.optional("endedBy", self.ended_by, _ENDED_BY)
        return members.text()


_METHOD: Final = codecs.Enumeration(AuthenticationMethod)
_ENDED_BY: Final = codecs.Enumeration(SessionEntry.EndedBy)
