# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TeamProjectLinked`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.project_member import ProjectMember


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamProjectLinked(messages.Message):
    """A team works on a project, and these are its members then."""

    message_type: ClassVar[str] = "tributary.projects.TeamProjectLinked.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:bde55673a6e7b3b7"

    team_id: str
    """A team's id, as identity knows it."""
    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    members: list[ProjectMember]
    """Who is in the team, the longest-standing first."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            project_id=members.required("projectId", rules.PROJECT_ID),
            members=members.required("members", _MEMBERS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("members", self.members, _MEMBERS)
        return members.text()


_MEMBERS: Final = codecs.Array(objects.Object(ProjectMember), max_items=1000)
