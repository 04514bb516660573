# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectCreated`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectCreated(messages.Message):
    """There is a project, with a board whose columns are to be those four."""

    message_type: ClassVar[str] = "tributary.projects.ProjectCreated.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:8109def2539bcd24"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    name: str
    """What the project is called, on a single line."""
    prefix: str
    """What the keys of the project's tasks begin with, capital letters and digits."""
    description: str | None = None
    """What the project is about, in as many lines as it takes."""
    user_id: str
    """Whose it is."""
    team_id: str | None = None
    """The team that works on it, if one does."""
    column_order: list[str]
    """The columns it begins with, To Do, In Progress, Review and Done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            name=members.required("name", rules.PROJECT_NAME),
            prefix=members.required("prefix", rules.PREFIX),
            description=members.optional("description", rules.PROJECT_DESCRIPTION),
            user_id=members.required("userId", rules.USER_ID),
            team_id=members.optional("teamId", rules.TEAM_ID),
            column_order=members.required("columnOrder", _COLUMN_ORDER),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("name", self.name, rules.PROJECT_NAME)
        members.required("prefix", self.prefix, rules.PREFIX)
        members.optional("description", self.description, rules.PROJECT_DESCRIPTION)
        members.required("userId", self.user_id, rules.USER_ID)
        members.optional("teamId", self.team_id, rules.TEAM_ID)
        members.required("columnOrder", self.column_order, _COLUMN_ORDER)
        return members.text()


_COLUMN_ORDER: Final = codecs.Array(rules.COLUMN_ID, max_items=50)
