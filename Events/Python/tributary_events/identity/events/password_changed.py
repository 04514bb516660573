# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`PasswordChanged`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PasswordChanged(messages.Message):
    """A person has another password, and all sessions but the one named have ended."""

    class Method(StrEnum):
        """Whether the person knew the old password, or has replaced a forgotten one."""

        CHANGE = "change"
        RESET = "reset"

    message_type: ClassVar[str] = "tributary.identity.PasswordChanged.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:61b986c72ef90739"
    personal_members: ClassVar[Mapping[str, str]] = {"password_hash": "user_id"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    password_hash: str
    """The scrypt hash of a password as a PHC string."""
    method: Method
    """Whether the person knew the old password, or has replaced a forgotten one."""
    sessions_ended_before: Timestamp
    """The sessions that were started before this moment have ended."""
    session_id: str | None = None
    """The session that stays."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            password_hash=members.required("passwordHash", rules.PASSWORD_HASH),
            method=members.required("method", _METHOD),
            sessions_ended_before=members.required("sessionsEndedBefore", codecs.MOMENT),
            session_id=members.optional("sessionId", rules.SESSION_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("passwordHash", self.password_hash, rules.PASSWORD_HASH)
        members.required("method", self.method, _METHOD)
        members.required("sessionsEndedBefore", self.sessions_ended_before, codecs.MOMENT)
        members.optional("sessionId", self.session_id, rules.SESSION_ID)
        return members.text()


_METHOD: Final = codecs.Enumeration(PasswordChanged.Method)
