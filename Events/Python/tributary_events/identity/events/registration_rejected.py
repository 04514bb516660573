# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RegistrationRejected`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationRejected(messages.Message):
    """A registration was refused."""

    class Reason(StrEnum):
        """Why the registration was refused."""

        EMAIL_TAKEN = "emailTaken"
        PASSWORD_UNREADABLE = "passwordUnreadable"

    message_type: ClassVar[str] = "tributary.identity.RegistrationRejected.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:17d51cfe596ca935"

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    reason: Reason
    """Why the registration was refused."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            reason=members.required("reason", _REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("reason", self.reason, _REASON)
        return members.text()


_REASON: Final = codecs.Enumeration(RegistrationRejected.Reason)
