# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectSummary`, one of the views of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSummary(objects.SchemaObject):
    """A project as lists of projects show it; the document of the view project_list."""

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
    owner_in_team: bool
    """Whether its owner is in that team."""
    public: bool
    """Whether everybody who is signed in may read it."""
    status: Status
    """Whether it can be changed."""
    readers: list[str]
    """Who may read it, the ids of people; everyone where it is public."""
    tasks: int
    """How many tasks its board has."""
    created_at: Timestamp
    """When it was created."""
    changed_at: Timestamp
    """When it, or a task of its board, last changed."""

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
            owner_in_team=members.required("ownerInTeam", codecs.BOOLEAN),
            public=members.required("public", codecs.BOOLEAN),
            status=members.required("status", _STATUS),
            readers=members.required("readers", _READERS),
            tasks=members.required("tasks", _TASKS),
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
        members.required("ownerInTeam", self.owner_in_team, codecs.BOOLEAN)
        members.required("public", self.public, codecs.BOOLEAN)
        members.required("status", self.status, _STATUS)
        members.required("readers", self.readers, _READERS)
        members.required("tasks", self.tasks, _TASKS)
        members.required("createdAt", self.created_at, codecs.MOMENT)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_STATUS: Final = codecs.Enumeration(ProjectSummary.Status)
_READERS: Final = codecs.Array(rules.READER, max_items=1002)
_TASKS: Final = codecs.Integer(minimum=0)
