# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`CompleteSprint`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteSprint(messages.Command):
    """Completes the sprint that is under way. Its tasks are in none then."""

    message_type: ClassVar[str] = "tributary.projects.CompleteSprint.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:feb99603990a8f35"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    sprint_id: str
    """The sprint's id, a UUIDv7 made by whoever starts it."""

    @property
    def address(self) -> EntityAddress:
        """The board that decides."""
        return EntityAddress("projects", "board", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            sprint_id=members.required("sprintId", rules.SPRINT_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("sprintId", self.sprint_id, rules.SPRINT_ID)
        return members.text()
