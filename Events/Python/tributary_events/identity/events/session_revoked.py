# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`SessionRevoked`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.revocation_reason import RevocationReason


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRevoked(messages.Message):
    """A session has ended before its time."""

    message_type: ClassVar[str] = "tributary.identity.SessionRevoked.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:00d75e3367aa62eb"

    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    reason: RevocationReason
    """Why a session ended, because the person signed out, somebody took it away, or an old refresh
    token was shown.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            session_id=members.required("sessionId", rules.SESSION_ID),
            user_id=members.required("userId", rules.USER_ID),
            reason=members.required("reason", _REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("reason", self.reason, _REASON)
        return members.text()


_REASON: Final = codecs.Enumeration(RevocationReason)
