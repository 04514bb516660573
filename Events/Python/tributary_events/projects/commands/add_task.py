# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`AddTask`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules
from ..definitions.priority import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTask(messages.Command):
    """Adds a task to a column, below those that are there. It gets the next key."""

    message_type: ClassVar[str] = "tributary.projects.AddTask.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:d1f01fe2d5ee6261"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
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

    @property
    def address(self) -> EntityAddress:
        """The board that decides."""
        return EntityAddress("projects", "board", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            column_id=members.required("columnId", rules.COLUMN_ID),
            title=members.required("title", rules.TASK_TITLE),
            content=members.optional("content", rules.TASK_CONTENT),
            points=members.optional("points", rules.POINTS),
            due_date=members.optional("dueDate", rules.DATE),
            priority=members.optional("priority", _PRIORITY),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("title", self.title, rules.TASK_TITLE)
        members.optional("content", self.content, rules.TASK_CONTENT)
        members.optional("points", self.points, rules.POINTS)
        members.optional("dueDate", self.due_date, rules.DATE)
        members.optional("priority", self.priority, _PRIORITY)
        return members.text()


_PRIORITY: Final = codecs.Enumeration(Priority)
