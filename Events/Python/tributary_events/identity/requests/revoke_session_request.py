# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RevokeSessionRequest`, one of the requests of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from ..._runtime import objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeSessionRequest(objects.SchemaObject):
    """The body with which somebody ends a session of theirs that is not the one they ask in."""

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
        result = cls(
            session_id=members.required("sessionId", rules.SESSION_ID),
            user_id=members.required("userId", rules.USER_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        return members.text()
