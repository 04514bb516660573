# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamMembers`, one of the views of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.team_member import TeamMember


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMembers(objects.SchemaObject):
    """A team and who is in it; the document of the view team_members, for its members."""

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    name: str
    """What the team is called, on a single line."""
    owner_id: str
    """Whose team it is."""
    members: list[TeamMember]
    """The members, the longest-standing first."""
    created_at: Timestamp
    """When the team was founded."""
    changed_at: Timestamp
    """When the document last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            name=members.required("name", rules.TEAM_NAME),
            owner_id=members.required("ownerId", rules.USER_ID),
            members=members.required("members", _MEMBERS),
            created_at=members.required("createdAt", codecs.MOMENT),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("name", self.name, rules.TEAM_NAME)
        members.required("ownerId", self.owner_id, rules.USER_ID)
        members.required("members", self.members, _MEMBERS)
        members.required("createdAt", self.created_at, codecs.MOMENT)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_MEMBERS: Final = codecs.Array(objects.Object(TeamMember), max_items=500)
