# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectOwnerChanged`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectOwnerChanged(messages.Message):
    """A project is somebody else's."""

    message_type: ClassVar[str] = "tributary.projects.ProjectOwnerChanged.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:44b669d5eeffc2a9"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    from_user_id: str
    """Whose it was."""
    to_user_id: str
    """Whose it is."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            from_user_id=members.required("fromUserId", rules.USER_ID),
            to_user_id=members.required("toUserId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("fromUserId", self.from_user_id, rules.USER_ID)
        members.required("toUserId", self.to_user_id, rules.USER_ID)
        return members.text()
