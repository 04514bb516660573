# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`AddTaskToSprint`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTaskToSprint(messages.Command):
    """Takes a task into the sprint that is under way."""

    message_type: ClassVar[str] = "tributary.projects.AddTaskToSprint.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:91e876c4b0a4407b"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    sprint_id: str
    """The sprint's id, a UUIDv7 made by whoever starts it."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""

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
            task_id=members.required("taskId", rules.TASK_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        return members.text()
