# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskAddedToSprint`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAddedToSprint(messages.Message):
    """A task is in the sprint."""

    message_type: ClassVar[str] = "tributary.projects.TaskAddedToSprint.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:4a80d00097ce125e"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    sprint_id: str
    """The sprint's id, a UUIDv7 made by whoever starts it."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    points: int | None = None
    """How much work it is, where that is known."""
    done: bool
    """Whether it stands among what is done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            sprint_id=members.required("sprintId", rules.SPRINT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.required("key", rules.TASK_KEY),
            points=members.optional("points", rules.POINTS),
            done=members.required("done", codecs.BOOLEAN),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.optional("points", self.points, rules.POINTS)
        members.required("done", self.done, codecs.BOOLEAN)
        return members.text()
