# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`InviteSent`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InviteSent(messages.Message):
    """An address is invited into a team."""

    message_type: ClassVar[str] = "tributary.identity.InviteSent.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:de91cf7b2f77b923"
    personal_members: ClassVar[Mapping[str, str]] = {
        "email": "invite_id",
        "inviter_name": "invite_id",
    }

    invite_id: str
    """The invite's id, a UUIDv7 made by whoever invites."""
    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    team_name: str
    """What the team is called, on a single line."""
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
    email_id: str
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
    """
    expires_at: Timestamp
    """From when on the invite can no longer be accepted."""
    invited_by: str | None = None
    """Who invites; absent where the operator does."""
    inviter_name: str | None = None
    """What the person who invites was called then."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            invite_id=members.required("inviteId", rules.INVITE_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            team_name=members.required("teamName", rules.TEAM_NAME),
            email=members.required("email", rules.EMAIL),
            email_id=members.required("emailId", rules.EMAIL_ID),
            role=members.required("role", _ROLE),
            expires_at=members.required("expiresAt", codecs.MOMENT),
            invited_by=members.optional("invitedBy", rules.USER_ID),
            inviter_name=members.optional("inviterName", rules.INVITER_NAME),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("inviteId", self.invite_id, rules.INVITE_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("teamName", self.team_name, rules.TEAM_NAME)
        members.required("email", self.email, rules.EMAIL)
        members.required("emailId", self.email_id, rules.EMAIL_ID)
        members.required("role", self.role, _ROLE)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        members.optional("invitedBy", self.invited_by, rules.USER_ID)
        members.optional("inviterName", self.inviter_name, rules.INVITER_NAME)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
