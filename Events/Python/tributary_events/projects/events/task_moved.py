# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskMoved`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskMoved(messages.Message):
    """A task stands somewhere else, in one column or from one to another."""

    message_type: ClassVar[str] = "tributary.projects.TaskMoved.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:98e81c7ef8ca09e7"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    from_column_id: str
    """Where it stood."""
    to_column_id: str
    """Where it stands."""
    order_key: str
    """Where the task stands in its column, before all tasks with a greater key as bytes compare.

    The board makes it; clients never do.
    """
    was_done: bool
    """Whether it stood among what is done."""
    done: bool
    """Whether it stands among what is done."""
    sprint_id: str | None = None
    """The sprint that it is in, if it is in one."""
    points: int | None = None
    """How much work it is, where that is known."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.required("key", rules.TASK_KEY),
            from_column_id=members.required("fromColumnId", rules.COLUMN_ID),
            to_column_id=members.required("toColumnId", rules.COLUMN_ID),
            order_key=members.required("orderKey", rules.ORDER_KEY),
            was_done=members.required("wasDone", codecs.BOOLEAN),
            done=members.required("done", codecs.BOOLEAN),
            sprint_id=members.optional("sprintId", rules.SPRINT_ID),
            points=members.optional("points", rules.POINTS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.required("fromColumnId", self.from_column_id, rules.COLUMN_ID)
        members.required("toColumnId", self.to_column_id, rules.COLUMN_ID)
        members.required("orderKey", self.order_key, rules.ORDER_KEY)
        members.required("wasDone", self.was_done, codecs.BOOLEAN)
        members.required("done", self.done, codecs.BOOLEAN)
        members.optional("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.optional("points", self.points, rules.POINTS)
        return members.text()
