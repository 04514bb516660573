# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`UserProfile`, one of the views of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserProfile(objects.SchemaObject):
    """A person as others see them; the document of the view user_profiles."""

    class Status(StrEnum):
        """Whether the person may use the account."""

        ACTIVE = "active"
        LOCKED = "locked"
        CLOSED = "closed"

    personal_members: ClassVar[Mapping[str, str]] = {
        "email": "user_id",
        "first_name": "user_id",
        "last_name": "user_id",
        "picture": "user_id",
        "locale": "user_id",
        "lock_reason": "user_id",
    }

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
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
    status: Status
    """Whether the person may use the account."""
    email_verified: bool | None = None
    """Whether the person has shown that they read the mails to the address.

    Absent in older documents.
    """
    lock_reason: str | None = None
    """Why the account is locked, while it is."""
    registered_at: Timestamp
    """When the person was registered."""
    changed_at: Timestamp
    """When the profile last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            email=members.required("email", rules.EMAIL),
            first_name=members.required("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.LAST_NAME),
            picture=members.optional("picture", rules.PICTURE),
            locale=members.optional("locale", rules.LOCALE),
            status=members.required("status", _STATUS),
            email_verified=members.optional("emailVerified", codecs.BOOLEAN),
            lock_reason=members.optional("lockReason", rules.REASON),
            registered_at=members.required("registeredAt", codecs.MOMENT),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("email", self.email, rules.EMAIL)
        members.required("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.LAST_NAME)
        members.optional("picture", self.picture, rules.PICTURE)
        members.optional("locale", self.locale, rules.LOCALE)
        members.required("status", self.status, _STATUS)
        members.optional("emailVerified", self.email_verified, codecs.BOOLEAN)
        members.optional("lockReason", self.lock_reason, rules.REASON)
        members.required("registeredAt", self.registered_at, codecs.MOMENT)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_STATUS: Final = codecs.Enumeration(UserProfile.Status)
