# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`EmailVerificationRequested`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmailVerificationRequested(messages.Message):
    """A person has asked for another mail with the link that verifies the address."""

    message_type: ClassVar[str] = "tributary.identity.EmailVerificationRequested.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:83d95a5db363c274"
    personal_members: ClassVar[Mapping[str, str]] = {"email": "user_id"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
    next_at: Timestamp | None = None
    """Before this moment no further mail is sent."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            email=members.required("email", rules.EMAIL),
            next_at=members.optional("nextAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("email", self.email, rules.EMAIL)
        members.optional("nextAt", self.next_at, codecs.MOMENT)
        return members.text()
