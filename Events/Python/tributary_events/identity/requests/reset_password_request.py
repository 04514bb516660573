# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ResetPasswordRequest`, one of the requests of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResetPasswordRequest(objects.SchemaObject):
    """The body of a replacement of a forgotten password, with what the link in the mail holds."""

    personal_members: ClassVar[Mapping[str, str]] = {"token": "$secret", "password": "$secret"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    expires_at: Timestamp
    """Until when the link can be used, as it says itself."""
    token: str
    """The token of the link in a mail."""
    password: str
    """A password, 12 to 256 characters of any kind. It is never stored and never logged."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            expires_at=members.required("expiresAt", codecs.MOMENT),
            token=members.required("token", rules.MAIL_TOKEN),
            password=members.required("password", rules.NEW_PASSWORD),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        members.required("token", self.token, rules.MAIL_TOKEN)
        members.required("password", self.password, rules.NEW_PASSWORD)
        return members.text()
