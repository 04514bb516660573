# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RefreshSession`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshSession(messages.Command):
    """Notes that a session has got new tokens."""

    message_type: ClassVar[str] = "tributary.identity.RefreshSession.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:ea834b8e8e92525b"

    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    generation: int
    """How many refresh tokens the session has had before this one."""

    @property
    def address(self) -> EntityAddress:
        """The session that decides."""
        return EntityAddress("identity", "session", self.session_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            session_id=members.required("sessionId", rules.SESSION_ID),
            user_id=members.required("userId", rules.USER_ID),
            generation=members.required("generation", _GENERATION),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("generation", self.generation, _GENERATION)
        return members.text()


_GENERATION: Final = codecs.Integer(minimum=1)
