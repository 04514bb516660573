# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`SessionStarted`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.authentication_method import AuthenticationMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStarted(messages.Message):
    """A session waits for the person who has signed in."""

    message_type: ClassVar[str] = "tributary.identity.SessionStarted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:2221e63013edf3a4"

    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    method: AuthenticationMethod
    """How a person has shown who they are, by a password or through another service."""
    started_at: Timestamp
    """When the person asked to be let in; what ends sessions goes by this."""
    expires_at: Timestamp
    """When the session ends at the latest."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            session_id=members.required("sessionId", rules.SESSION_ID),
            user_id=members.required("userId", rules.USER_ID),
            method=members.required("method", _METHOD),
            started_at=members.required("startedAt", codecs.MOMENT),
            expires_at=members.required("expiresAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("method", self.method, _METHOD)
        members.required("startedAt", self.started_at, codecs.MOMENT)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        return members.text()


_METHOD: Final = codecs.Enumeration(AuthenticationMethod)
