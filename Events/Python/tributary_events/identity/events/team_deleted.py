# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamDeleted`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamDeleted(messages.Message):
    """A team is no more; its memberships and invites have ended before."""

    message_type: ClassVar[str] = "tributary.identity.TeamDeleted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:21f6ae74d6cb982d"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        return members.text()
