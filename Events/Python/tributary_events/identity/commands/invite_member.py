# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`InviteMember`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InviteMember(messages.Command):
    """Invites whoever reads the mail of an address into a team."""

    message_type: ClassVar[str] = "tributary.identity.InviteMember.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:af0046f6284b5d9d"
    personal_members: ClassVar[Mapping[str, str]] = {"email": "invite_id"}

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    invite_id: str
    """The invite's id, a UUIDv7 made by whoever invites."""
    email: str
    """An e-mail address. Two addresses that differ only in case are one and the same."""
    role: TeamRole | None = None
    """What the person will be; an editor where nothing is said."""

    @property
    def address(self) -> EntityAddress:
        """The team that decides."""
        return EntityAddress("identity", "team", self.team_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            invite_id=members.required("inviteId", rules.INVITE_ID),
            email=members.required("email", rules.EMAIL),
            role=members.optional("role", _ROLE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("inviteId", self.invite_id, rules.INVITE_ID)
        members.required("email", self.email, rules.EMAIL)
        members.optional("role", self.role, _ROLE)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
