# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AllSessionsRevoked`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class AllSessionsRevoked(messages.Message):
    """All sessions that a person had have ended, or all but one."""

    message_type: ClassVar[str] = "tributary.identity.AllSessionsRevoked.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:f8a7f3ff96b6fee8"

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    sessions_ended_before: Timestamp
    """The sessions that were started before this moment have ended."""
    except_session_id: str | None = None
    """The session that stays."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            sessions_ended_before=members.required("sessionsEndedBefore", codecs.MOMENT),
            except_session_id=members.optional("exceptSessionId", rules.SESSION_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("sessionsEndedBefore", self.sessions_ended_before, codecs.MOMENT)
        members.optional("exceptSessionId", self.except_session_id, rules.SESSION_ID)
        return members.text()
