# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ModifyTask`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules
from ..definitions.priority import Priority
from ..definitions.task_field import TaskField


@dataclass(frozen=True, slots=True, kw_only=True)
class ModifyTask(messages.Command):
    """Changes what a task says.

    What is left out stays; what is to be gone is named in remove. At least one must be given.
    """

    message_type: ClassVar[str] = "tributary.projects.ModifyTask.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:0740ba6582942e42"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    title: str | None = None
    """What is to be done, on a single line."""
    content: str | None = None
    """What there is to say about it, Markdown by convention."""
    points: int | None = None
    """How much work it is, in whatever unit the project counts."""
    due_date: str | None = None
    """The day it is to be done by."""
    priority: Priority | None = None
    """How urgent the task is."""
    remove: list[TaskField] | None = None
    """What is to be gone."""

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
            title=members.optional("title", rules.TASK_TITLE),
            content=members.optional("content", rules.TASK_CONTENT),
            points=members.optional("points", rules.POINTS),
            due_date=members.optional("dueDate", rules.DATE),
            priority=members.optional("priority", _PRIORITY),
            remove=members.optional("remove", _REMOVE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.optional("title", self.title, rules.TASK_TITLE)
        members.optional("content", self.content, rules.TASK_CONTENT)
        members.optional("points", self.points, rules.POINTS)
        members.optional("dueDate", self.due_date, rules.DATE)
        members.optional("priority", self.priority, _PRIORITY)
        members.optional("remove", self.remove, _REMOVE)
        return members.text()


_PRIORITY: Final = codecs.Enumeration(Priority)
_REMOVE: Final = codecs.Array(codecs.Enumeration(TaskField), max_items=4)
