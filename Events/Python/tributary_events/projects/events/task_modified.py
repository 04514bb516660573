# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskModified`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.priority import Priority
from ..definitions.task_field import TaskField


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskModified(messages.Message):
    """A task says something else. What is left out has stayed, but for what is named in removed."""

    message_type: ClassVar[str] = "tributary.projects.TaskModified.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:82f012e9d396cb3d"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    title: str | None = None
    """What is to be done, on a single line."""
    content: str | None = None
    """What there is to say about it, Markdown by convention."""
    due_date: str | None = None
    """The day it is to be done by."""
    priority: Priority | None = None
    """How urgent the task is."""
    removed: list[TaskField] | None = None
    """What is gone."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.required("key", rules.TASK_KEY),
            title=members.optional("title", rules.TASK_TITLE),
            content=members.optional("content", rules.TASK_CONTENT),
            due_date=members.optional("dueDate", rules.DATE),
            priority=members.optional("priority", _PRIORITY),
            removed=members.optional("removed", _REMOVED),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.optional("title", self.title, rules.TASK_TITLE)
        members.optional("content", self.content, rules.TASK_CONTENT)
        members.optional("dueDate", self.due_date, rules.DATE)
        members.optional("priority", self.priority, _PRIORITY)
        members.optional("removed", self.removed, _REMOVED)
        return members.text()


_PRIORITY: Final = codecs.Enumeration(Priority)
_REMOVED: Final = codecs.Array(codecs.Enumeration(TaskField), max_items=4)
