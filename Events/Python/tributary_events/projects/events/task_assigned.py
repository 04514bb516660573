# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskAssigned`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAssigned(messages.Message):
    """A task is somebody's."""

    message_type: ClassVar[str] = "tributary.projects.TaskAssigned.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:d2974a9c8060df23"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    user_id: str
    """A person's id, as identity knows them."""
    previous_user_id: str | None = None
    """Who had it before, if somebody did."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.required("key", rules.TASK_KEY),
            user_id=members.required("userId", rules.USER_ID),
            previous_user_id=members.optional("previousUserId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.required("userId", self.user_id, rules.USER_ID)
        members.optional("previousUserId", self.previous_user_id, rules.USER_ID)
        return members.text()
