# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`SessionReuseDetected`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReuseDetected(messages.Message):
    """An old refresh token of a session was shown, so that somebody has copied it."""

    message_type: ClassVar[str] = "tributary.identity.SessionReuseDetected.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:51f7ba7aa07a7481"

    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            session_id=members.required("sessionId", rules.SESSION_ID),
            user_id=members.required("userId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        return members.text()
