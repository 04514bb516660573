# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskAdded`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.priority import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAdded(messages.Message):
    """There is another task, below those of its column."""

    message_type: ClassVar[str] = "tributary.projects.TaskAdded.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:5b5ca8590fcbbeeb"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """
    order_key: str
    """Where the task stands in its column, before all tasks with a greater key as bytes compare.

    The board makes it; clients never do.
    """
    title: str
    """What is to be done, on a single line."""
    content: str | None = None
    """What there is to say about it, Markdown by convention."""
    points: int | None = None
    """How much work it is, in whatever unit the project counts."""
    due_date: str | None = None
    """The day it is to be done by."""
    priority: Priority | None = None
    """How urgent the task is."""
    done: bool
    """Whether it stands among what is done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.required("key", rules.TASK_KEY),
            column_id=members.required("columnId", rules.COLUMN_ID),
            order_key=members.required("orderKey", rules.ORDER_KEY),
            title=members.required("title", rules.TASK_TITLE),
            content=members.optional("content", rules.TASK_CONTENT),
            points=members.optional("points", rules.POINTS),
            due_date=members.optional("dueDate", rules.DATE),
            priority=members.optional("priority", _PRIORITY),
            done=members.required("done", codecs.BOOLEAN),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("orderKey", self.order_key, rules.ORDER_KEY)
        members.required("title", self.title, rules.TASK_TITLE)
        members.optional("content", self.content, rules.TASK_CONTENT)
        members.optional("points", self.points, rules.POINTS)
        members.optional("dueDate", self.due_date, rules.DATE)
        members.optional("priority", self.priority, _PRIORITY)
        members.required("done", self.done, codecs.BOOLEAN)
        return members.text()


_PRIORITY: Final = codecs.Enumeration(Priority)
