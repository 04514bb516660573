# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`SessionsOfUser`, one of the views of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.session_entry import SessionEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionsOfUser(objects.SchemaObject):
    """The sessions of a person, the newest first and the last 100 of them; the document of the view
    sessions_by_user.
    """

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    sessions: list[SessionEntry]
    """The sessions, the newest first."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            sessions=members.required("sessions", _SESSIONS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("sessions", self.sessions, _SESSIONS)
        return members.text()


_SESSIONS: Final = codecs.Array(objects.Object(SessionEntry), max_items=100)
