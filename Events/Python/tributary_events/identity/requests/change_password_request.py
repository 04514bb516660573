# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ChangePasswordRequest`, one of the requests of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChangePasswordRequest(objects.SchemaObject):
    """The body of a change of password. Both passwords are sealed before anything is written."""

    personal_members: ClassVar[Mapping[str, str]] = {
        "current_password": "$secret",
        "new_password": "$secret",
    }

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    current_password: str
    """The current password."""
    new_password: str
    """A password, 12 to 256 characters of any kind. It is never stored and never logged."""
    session_id: str | None = None
    """The session that stays."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            current_password=members.required("currentPassword", _CURRENT_PASSWORD),
            new_password=members.required("newPassword", rules.NEW_PASSWORD),
            session_id=members.optional("sessionId", rules.SESSION_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("currentPassword", self.current_password, _CURRENT_PASSWORD)
        members.required("newPassword", self.new_password, rules.NEW_PASSWORD)
        members.optional("sessionId", self.session_id, rules.SESSION_ID)
        return members.text()


_CURRENT_PASSWORD: Final = codecs.Text(min_length=1, max_length=256)
