# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`CreateProject`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateProject(messages.Command):
    """Begins a project, with a board of four columns.

    It is its maker's, and a team's where one is named that the maker administers.
    """

    message_type: ClassVar[str] = "tributary.projects.CreateProject.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:85cf81abccfe0ffd"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    name: str
    """What the project is called, on a single line."""
    prefix: str | None = None
    """What the keys of its tasks begin with, for good. Made from the name where it is left out."""
    description: str | None = None
    """What the project is about, in as many lines as it takes."""
    team_id: str | None = None
    """The team that is to work on it."""

    @property
    def address(self) -> EntityAddress:
        """The project that decides."""
        return EntityAddress("projects", "project", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            name=members.required("name", rules.PROJECT_NAME),
            prefix=members.optional("prefix", rules.PREFIX),
            description=members.optional("description", rules.PROJECT_DESCRIPTION),
            team_id=members.optional("teamId", rules.TEAM_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("name", self.name, rules.PROJECT_NAME)
        members.optional("prefix", self.prefix, rules.PREFIX)
        members.optional("description", self.description, rules.PROJECT_DESCRIPTION)
        members.optional("teamId", self.team_id, rules.TEAM_ID)
        return members.text()
