# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskPointsChanged`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.points_source import PointsSource


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPointsChanged(messages.Message):
    """How much work a task is, is seen in another way.

    Where one of the two is left out, it is not known.
    """

    message_type: ClassVar[str] = "tributary.projects.TaskPointsChanged.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:e242eb693d6f5b4e"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    from_: int | None = None
    """What it was."""
    to: int | None = None
    """What it is."""
    source: PointsSource
    """Where a number of points came from, a person who edited the task or a team that agreed on it.
    """
    sprint_id: str | None = None
    """The sprint that it is in, if it is in one."""
    done: bool
    """Whether it stands among what is done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.required("key", rules.TASK_KEY),
            from_=members.optional("from", rules.POINTS),
            to=members.optional("to", rules.POINTS),
            source=members.required("source", _SOURCE),
            sprint_id=members.optional("sprintId", rules.SPRINT_ID),
            done=members.required("done", codecs.BOOLEAN),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.optional("from", self.from_, rules.POINTS)
        members.optional("to", self.to, rules.POINTS)
        members.required("source", self.source, _SOURCE)
        members.optional("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("done", self.done, codecs.BOOLEAN)
        return members.text()


_SOURCE: Final = codecs.Enumeration(PointsSource)
