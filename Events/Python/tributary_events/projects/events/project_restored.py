# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectRestored`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRestored(messages.Message):
    """An archived project was taken up again."""

    message_type: ClassVar[str] = "tributary.projects.ProjectRestored.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:e399eef6e944959f"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        return members.text()
