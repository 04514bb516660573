# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamInvite`, one of the definitions of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TeamInvite(objects.SchemaObject):
    """An open invite as the team's administrators see it."""

    personal_members: ClassVar[Mapping[str, str]] = {"email": "invite_id"}

    invite_id: str
    """The invite's id, a UUIDv7 made by whoever invites."""
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
    """
    invited_by: str | None = None
    """Who invites, where it is a person."""
    sent_at: Timestamp
    """When the invite was sent, or sent again."""
    expires_at: Timestamp
    """From when on it can no longer be accepted."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            invite_id=members.required("inviteId", rules.INVITE_ID),
            email=members.required("email", rules.EMAIL),
            role=members.required("role", _ROLE),
            invited_by=members.optional("invitedBy", rules.USER_ID),
            sent_at=members.required("sentAt", codecs.MOMENT),
            expires_at=members.required("expiresAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("inviteId", self.invite_id, rules.INVITE_ID)
        members.required("email", self.email, rules.EMAIL)
        members.required("role", self.role, _ROLE)
        members.optional("invitedBy", self.invited_by, rules.USER_ID)
        members.required("sentAt", self.sent_at, codecs.MOMENT)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
