# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ModifyUser`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModifyUser(messages.Command):
    """Changes what is known about a person.

    What is left out stays; an empty last name, picture or locale is removed. At least one must be
    given.
    """

    message_type: ClassVar[str] = "tributary.identity.ModifyUser.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:8bd1084b72c23805"
    personal_members: ClassVar[Mapping[str, str]] = {
        "first_name": "user_id",
        "last_name": "user_id",
        "picture": "user_id",
        "locale": "user_id",
    }

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    first_name: str | None = None
    """How the person wants to be called, on a single line."""
    last_name: str | None = None
    """The person's new family name, on a single line. Empty means that there is none any more."""
    picture: str | None = None
    """Where the person's new picture is. Empty means that there is none any more."""
    locale: str | None = None
    """The new language, a BCP 47 tag. Empty means that the person no longer asks for one."""

    @property
    def address(self) -> EntityAddress:
        """The user that decides."""
        return EntityAddress("identity", "user", self.user_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            first_name=members.optional("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.CHANGED_LAST_NAME),
            picture=members.optional("picture", rules.CHANGED_PICTURE),
            locale=members.optional("locale", rules.CHANGED_LOCALE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.optional("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.CHANGED_LAST_NAME)
        members.optional("picture", self.picture, rules.CHANGED_PICTURE)
        members.optional("locale", self.locale, rules.CHANGED_LOCALE)
        return members.text()
