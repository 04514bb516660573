# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectDetail`, one of the views of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.project_column import ProjectColumn
from ..definitions.project_member import ProjectMember
from ..definitions.sprint_summary import SprintSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectDetail(objects.SchemaObject):
    """A project as its own page shows it; the document of the view project_detail."""

    class Status(StrEnum):
        """Whether it can be changed."""

        ACTIVE = "active"
        ARCHIVED = "archived"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    name: str
    """What the project is called, on a single line."""
    prefix: str
    """What the keys of the project's tasks begin with, capital letters and digits."""
    description: str | None = None
    """What the project is about, in as many lines as it takes."""
    owner_id: str
    """Whose it is."""
    team_id: str | None = None
    """The team that works on it, if one does."""
    public: bool
    """Whether everybody who is signed in may read it."""
    status: Status
    """Whether it can be changed."""
    members: list[ProjectMember]
    """Who may see it because of the team, and what they may do."""
    readers: list[str]
    """Who may read it, the ids of people; everyone where it is public."""
    columns: list[ProjectColumn]
    """The columns of its board, from left to right."""
    sprint_id: str | None = None
    """The sprint that is under way, if one is."""
    sprints: list[SprintSummary]
    """Its sprints, the newest first and the last 100 of them."""
    created_at: Timestamp
    """When it was created."""
    changed_at: Timestamp
    """When it last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            name=members.required("name", rules.PROJECT_NAME),
            prefix=members.required("prefix", rules.PREFIX),
            description=members.optional("description", rules.PROJECT_DESCRIPTION),
            owner_id=members.required("ownerId", rules.USER_ID),
            team_id=members.optional("teamId", rules.TEAM_ID),
            public=members.required("public", codecs.BOOLEAN),
            status=members.required("status", _STATUS),
            members=members.required("members", _MEMBERS),
            readers=members.required("readers", _READERS),
            columns=members.required("columns", _COLUMNS),
            sprint_id=members.optional("sprintId", rules.SPRINT_ID),
            sprints=members.required("sprints", _SPRINTS),
            created_at=members.required("createdAt", codecs.MOMENT),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("name", self.name, rules.PROJECT_NAME)
        members.required("prefix", self.prefix, rules.PREFIX)
        members.optional("description", self.description, rules.PROJECT_DESCRIPTION)
        members.required("ownerId", self.owner_id, rules.USER_ID)
        members.optional("teamId", self.team_id, rules.TEAM_ID)
        members.required("public", self.public, codecs.BOOLEAN)
        members.required("status", self.status, _STATUS)
        members.required("members", self.members, _MEMBERS)
        members.required("readers", self.readers, _READERS)
        members.required("columns", self.columns, _COLUMNS)
        members.optional("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("sprints", self.sprints, _SPRINTS)
        members.required("createdAt", self.created_at, codecs.MOMENT)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_STATUS: Final = codecs.Enumeration(ProjectDetail.Status)
_MEMBERS: Final = codecs.Array(objects.Object(ProjectMember), max_items=1000)
_READERS: Final = codecs.Array(rules.READER, max_items=1002)
_COLUMNS: Final = codecs.Array(objects.Object(ProjectColumn), max_items=50)
_SPRINTS: Final = codecs.Array(objects.Object(SprintSummary), max_items=100)
