# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ReleaseTeam`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseTeam(messages.Command):
    """Takes a project away from a team that is no more. Issued by a reaction alone."""

    message_type: ClassVar[str] = "tributary.projects.ReleaseTeam.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:ee5572a6fd57ee29"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    team_id: str
    """A team's id, as identity knows it."""

    @property
    def address(self) -> EntityAddress:
        """The project that decides."""
        return EntityAddress("projects", "project", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        return members.text()
