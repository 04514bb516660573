# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectPlaceReleased`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectPlaceReleased(messages.Message):
    """A project is no longer among those of a person."""

    message_type: ClassVar[str] = "tributary.projects.ProjectPlaceReleased.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:6350a25803e06ac5"

    user_id: str
    """A person's id, as identity knows them."""
    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            project_id=members.required("projectId", rules.PROJECT_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        return members.text()
