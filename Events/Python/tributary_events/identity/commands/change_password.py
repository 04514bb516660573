# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ChangePassword`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChangePassword(messages.Command):
    """Gives a person who knows the current password another one, and ends all other sessions."""

    message_type: ClassVar[str] = "tributary.identity.ChangePassword.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:fca6ff3b4cf3175d"
    personal_members: ClassVar[Mapping[str, str]] = {
        "sealed_password": "$secret",
        "sealed_new_password": "$secret",
    }

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    sealed_password: str
    """The current password, sealed with the person's id as additional data."""
    sealed_new_password: str
    """The new password, sealed in the same way."""
    session_id: str | None = None
    """The session that stays, the one in which it is asked."""

    @property
    def address(self) -> EntityAddress:
        """The user that decides."""
        return EntityAddress("identity", "user", self.user_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            sealed_password=members.required("sealedPassword", rules.SEALED_PASSWORD),
            sealed_new_password=members.required("sealedNewPassword", rules.SEALED_PASSWORD),
            session_id=members.optional("sessionId", rules.SESSION_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("sealedPassword", self.sealed_password, rules.SEALED_PASSWORD)
        members.required("sealedNewPassword", self.sealed_new_password, rules.SEALED_PASSWORD)
        members.optional("sessionId", self.session_id, rules.SESSION_ID)
        return members.text()
