# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`UserTeam`, one of the definitions of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True)
class UserTeam(objects.SchemaObject):
    """A team as a person's own page lists it."""

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    name: str
    """What the team is called, on a single line."""
    membership_id: str
    """The id of a person's place in a team, a UUIDv7 made by whoever asks for it.

    One who leaves and comes back has another.
    """
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
    """
    joined_at: Timestamp
    """When the person joined the team."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            name=members.required("name", rules.TEAM_NAME),
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
            role=members.required("role", _ROLE),
            joined_at=members.required("joinedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("name", self.name, rules.TEAM_NAME)
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("role", self.role, _ROLE)
        members.required("joinedAt", self.joined_at, codecs.MOMENT)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
