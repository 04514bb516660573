# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectDeleted`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectDeleted(messages.Message):
    """A project is no more."""

    message_type: ClassVar[str] = "tributary.projects.ProjectDeleted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:8f62959558427f47"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    user_id: str
    """Whose it was."""
    team_id: str | None = None
    """The team that worked on it, if one did."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            user_id=members.required("userId", rules.USER_ID),
            team_id=members.optional("teamId", rules.TEAM_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.optional("teamId", self.team_id, rules.TEAM_ID)
        return members.text()
