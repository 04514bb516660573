# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RequestPasswordResetRequest`, one of the requests of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestPasswordResetRequest(objects.SchemaObject):
    """The body of a request for a mail with which a forgotten password is replaced."""

    personal_members: ClassVar[Mapping[str, str]] = {"email": "$secret"}

    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
    reset_id: str
    """The id of the request, a UUIDv7."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            email=members.required("email", rules.EMAIL),
            reset_id=members.required("resetId", codecs.UUID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("email", self.email, rules.EMAIL)
        members.required("resetId", self.reset_id, codecs.UUID)
        return members.text()
