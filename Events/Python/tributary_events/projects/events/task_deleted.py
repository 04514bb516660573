# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskDeleted`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDeleted(messages.Message):
    """A task is no more."""

    message_type: ClassVar[str] = "tributary.projects.TaskDeleted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:bd2cb569b28c1adb"

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
    user_id: str | None = None
    """Who had it, if somebody did."""
    sprint_id: str | None = None
    """The sprint that it is in, if it is in one."""
    points: int | None = None
    """How much work it is, where that is known."""
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
            user_id=members.optional("userId", rules.USER_ID),
            sprint_id=members.optional("sprintId", rules.SPRINT_ID),
            points=members.optional("points", rules.POINTS),
            done=members.required("done", codecs.BOOLEAN),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.optional("userId", self.user_id, rules.USER_ID)
        members.optional("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.optional("points", self.points, rules.POINTS)
        members.required("done", self.done, codecs.BOOLEAN)
        return members.text()
