# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`EmailVerified`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmailVerified(messages.Message):
    """A person has shown that they read the mails to their address."""

    message_type: ClassVar[str] = "tributary.identity.EmailVerified.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:d67b9ff1be0e7d2c"
    personal_members: ClassVar[Mapping[str, str]] = {"email": "user_id"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            email=members.required("email", rules.EMAIL),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("email", self.email, rules.EMAIL)
        return members.text()
