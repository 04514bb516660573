# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`EmailReserved`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailReserved(messages.Message):
    """An e-mail address belongs to a person from now on.

    Stands in the stream of the entity `email`, whose id is a hash of the address.
    """

    message_type: ClassVar[str] = "tributary.identity.EmailReserved.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c49846049efd7526"

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        return members.text()
