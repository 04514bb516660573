# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`LoginAudit`, one of the views of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.login_entry import LoginEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginAudit(objects.SchemaObject):
    """What happened at a person's door, the newest first and the last 200 entries; the document of
    the view login_audit.
    """

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    entries: list[LoginEntry]
    """What happened, the newest first."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            entries=members.required("entries", _ENTRIES),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("entries", self.entries, _ENTRIES)
        return members.text()


_ENTRIES: Final = codecs.Array(objects.Object(LoginEntry), max_items=200)
