# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`UserInvite`, one of the definitions of the context identity."""

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
class UserInvite(objects.SchemaObject):
    """An open invite as the invited person sees it."""

    personal_members: ClassVar[Mapping[str, str]] = {"inviter_name": "invite_id"}

    invite_id: str
    """The invite's id, a UUIDv7 made by whoever invites."""
    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    team_name: str
    """What the team is called, on a single line."""
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
    """
    inviter_name: str | None = None
    """What the person who invites was called then."""
    sent_at: Timestamp
    """When the invite was sent, or sent again."""
    expires_at: Timestamp
    """From when on it can no longer be accepted."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            invite_id=members.required("inviteId", rules.INVITE_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            team_name=members.required("teamName", rules.TEAM_NAME),
            role=members.required("role", _ROLE),
            inviter_name=members.optional("inviterName", rules.INVITER_NAME),
            sent_at=members.required("sentAt", codecs.MOMENT),
            expires_at=members.required("expiresAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("inviteId", self.invite_id, rules.INVITE_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("teamName", self.team_name, rules.TEAM_NAME)
        members.required("role", self.role, _ROLE)
        members.optional("inviterName", self.inviter_name, rules.INVITER_NAME)
        members.required("sentAt", self.sent_at, codecs.MOMENT)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
