# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectTeamAssigned`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectTeamAssigned(messages.Message):
    """A team works on a project."""

    message_type: ClassVar[str] = "tributary.projects.ProjectTeamAssigned.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:283517265d3beeb9"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    team_id: str
    """A team's id, as identity knows it."""
    previous_team_id: str | None = None
    """The team that did before, if one did."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            previous_team_id=members.optional("previousTeamId", rules.TEAM_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.optional("previousTeamId", self.previous_team_id, rules.TEAM_ID)
        return members.text()
