# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamCreated`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamCreated(messages.Message):
    """A team exists."""

    message_type: ClassVar[str] = "tributary.identity.TeamCreated.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:09cf695b5073e7f2"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    name: str
    """What the team is called, on a single line."""
    owner_id: str
    """Whose team it is."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            name=members.required("name", rules.TEAM_NAME),
            owner_id=members.required("ownerId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("name", self.name, rules.TEAM_NAME)
        members.required("ownerId", self.owner_id, rules.USER_ID)
        return members.text()
