# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RegisterUser`, one of the commands of the context identity."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RegisterUser(messages.Command):
    """Registers a person who is not known yet, under an e-mail address that nobody else has."""

    message_type: ClassVar[str] = "tributary.identity.RegisterUser.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:4921988f7666320c"
    personal_members: ClassVar[Mapping[str, str]] = {
        "email": "user_id",
        "sealed_password": "$secret",
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
    sealed_password: str
    """The password, sealed to the public key of the identity component (HPKE) and written as
    base64url without padding.
    """
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

    @property
    def address(self) -> EntityAddress:
        """The user that decides."""
        return EntityAddress("identity", "user", self.user_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            email=members.required("email", rules.EMAIL),
            sealed_password=members.required("sealedPassword", _SEALED_PASSWORD),
            first_name=members.required("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.LAST_NAME),
            picture=members.optional("picture", rules.PICTURE),
            locale=members.optional("locale", rules.LOCALE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("email", self.email, rules.EMAIL)
        members.required("sealedPassword", self.sealed_password, _SEALED_PASSWORD)
        members.required("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.LAST_NAME)
        members.optional("picture", self.picture, rules.PICTURE)
        members.optional("locale", self.locale, rules.LOCALE)
        return members.text()


_SEALED_PASSWORD: Final = codecs.Text(
    min_length=1,
    max_length=2048,
    pattern=re.compile(r"[A-Za-z0-9_-]+", re.ASCII),
)
