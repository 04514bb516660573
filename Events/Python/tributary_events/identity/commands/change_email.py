# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ChangeEmail`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChangeEmail(messages.Command):
    """Moves a person to another e-mail address that nobody else has."""

    message_type: ClassVar[str] = "tributary.identity.ChangeEmail.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:d7246ceed0c6d983"
    personal_members: ClassVar[Mapping[str, str]] = {"email": "user_id"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""

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
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("email", self.email, rules.EMAIL)
        return members.text()
