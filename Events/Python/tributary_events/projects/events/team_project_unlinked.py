# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TeamProjectUnlinked`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamProjectUnlinked(messages.Message):
    """A team works on a project no more."""

    message_type: ClassVar[str] = "tributary.projects.TeamProjectUnlinked.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:4c18fb06f806e941"

    team_id: str
    """A team's id, as identity knows it."""
    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            project_id=members.required("projectId", rules.PROJECT_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        return members.text()
