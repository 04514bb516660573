# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`UserRegistered`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserRegistered(messages.Message):
    """A person is registered."""

    message_type: ClassVar[str] = "tributary.identity.UserRegistered.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c0197882fe6f7da2"
    personal_members: ClassVar[Mapping[str, str]] = {
        "email": "user_id",
        "password_hash": "user_id",
        "first_name": "user_id",
        "last_name": "user_id",
        "picture": "user_id",
        "locale": "user_id",
    }

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
    password_hash: str
    """The scrypt hash of the password as a PHC string; `*` where no password opens the account."""
    first_name: str
    """How the person wants to be called, on a single line."""
    last_name: str | None = None
    """The person's family name, on a single line."""
    picture: str | None = None
    """Where the person's picture is, an http or https address."""
    locale: str | None = None
    """The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or
    zh-Hant-TW.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            email=members.required("email", rules.EMAIL),
            password_hash=members.required("passwordHash", _PASSWORD_HASH),
            first_name=members.required("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.LAST_NAME),
            picture=members.optional("picture", rules.PICTURE),
            locale=members.optional("locale", rules.LOCALE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("email", self.email, rules.EMAIL)
        members.required("passwordHash", self.password_hash, _PASSWORD_HASH)
        members.required("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.LAST_NAME)
        members.optional("picture", self.picture, rules.PICTURE)
        members.optional("locale", self.locale, rules.LOCALE)
        return members.text()


_PASSWORD_HASH: Final = codecs.Text(min_length=1, max_length=512)
