# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`VerifyEmailRequest`, one of the requests of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VerifyEmailRequest(objects.SchemaObject):
    """The body of a verification of an address, with what the link in the mail holds."""

    personal_members: ClassVar[Mapping[str, str]] = {"token": "$secret"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    token: str
    """The token of the link in a mail."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            token=members.required("token", rules.MAIL_TOKEN),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("token", self.token, rules.MAIL_TOKEN)
        return members.text()
