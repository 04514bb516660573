# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`StartSprint`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class StartSprint(messages.Command):
    """Starts a sprint. A board has one at a time."""

    message_type: ClassVar[str] = "tributary.projects.StartSprint.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:f941ac4b9eb42d89"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    sprint_id: str
    """The sprint's id, a UUIDv7 made by whoever starts it."""
    goal: str
    """What the sprint is for, on a single line."""
    starts_on: str
    """Its first day."""
    ends_on: str
    """Its last day, the first or a later one."""

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
            goal=members.required("goal", rules.SPRINT_GOAL),
            starts_on=members.required("startsOn", rules.DATE),
            ends_on=members.required("endsOn", rules.DATE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("goal", self.goal, rules.SPRINT_GOAL)
        members.required("startsOn", self.starts_on, rules.DATE)
        members.required("endsOn", self.ends_on, rules.DATE)
        return members.text()
