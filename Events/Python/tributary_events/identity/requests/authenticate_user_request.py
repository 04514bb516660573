# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AuthenticateUserRequest`, one of the requests of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AuthenticateUserRequest(objects.SchemaObject):
    """The body of a login. The password is sealed before anything is written."""

    personal_members: ClassVar[Mapping[str, str]] = {"email": "$secret", "password": "$secret"}

    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
    password: str
    """The password. It is never stored and never logged."""
    cookies: bool | None = None
    """Whether the session is to be taken with a cookie, as it is unless this says no; else the
    answer's body holds what it is taken with.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            email=members.required("email", rules.EMAIL),
            password=members.required("password", _PASSWORD),
            cookies=members.optional("cookies", codecs.BOOLEAN),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("email", self.email, rules.EMAIL)
        members.required("password", self.password, _PASSWORD)
        members.optional("cookies", self.cookies, codecs.BOOLEAN)
        return members.text()


_PASSWORD: Final = codecs.Text(min_length=1, max_length=256)
