# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AccountClosed`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccountClosed(messages.Message):
    """An account is closed for good."""

    message_type: ClassVar[str] = "tributary.identity.AccountClosed.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:3f4641b4e4dc3b07"
    personal_members: ClassVar[Mapping[str, str]] = {"reason": "user_id"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    reason: str | None = None
    """Why, in a few words for the people who look after accounts."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            reason=members.optional("reason", rules.REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.optional("reason", self.reason, rules.REASON)
        return members.text()
