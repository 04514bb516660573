# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ChangeMemberRole`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMemberRole(messages.Command):
    """Gives a member another role."""

    message_type: ClassVar[str] = "tributary.identity.ChangeMemberRole.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:a4f96e41ff2c5d5e"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    membership_id: str
    """The id of a person's place in a team, a UUIDv7 made by whoever asks for it.

    One who leaves and comes back has another.
    """
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
    """

    @property
    def address(self) -> EntityAddress:
        """The team that decides."""
        return EntityAddress("identity", "team", self.team_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
            role=members.required("role", _ROLE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("role", self.role, _ROLE)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
