# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`UserInvites`, one of the views of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.user_invite import UserInvite


@dataclass(frozen=True, slots=True, kw_only=True)
class UserInvites(objects.SchemaObject):
    """The open invites of an address; the document of the view invites_by_user, for the person who
    has verified that the address is theirs.
    """

    email_id: str
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """
    user_id: str | None = None
    """Whose verified address it is, where it is somebody's."""
    invites: list[UserInvite]
    """The open invites, the oldest first. Of more than 100 only the newest are shown."""
    changed_at: Timestamp
    """When the document last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            email_id=members.required("emailId", rules.EMAIL_ID),
            user_id=members.optional("userId", rules.USER_ID),
            invites=members.required("invites", _INVITES),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("emailId", self.email_id, rules.EMAIL_ID)
        members.optional("userId", self.user_id, rules.USER_ID)
        members.required("invites", self.invites, _INVITES)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_INVITES: Final = codecs.Array(objects.Object(UserInvite), max_items=100)
