# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`FileDetached`, one of the events of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileDetached(messages.Message):
    """A file belongs to a task no more."""

    message_type: ClassVar[str] = "tributary.projects.FileDetached.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c763912348a9271a"
    personal_members: ClassVar[Mapping[str, str]] = {"name": "$secret"}

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str | None = None
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    attachment_id: str
    """The attachment's id, a UUIDv7 made by whoever attaches it."""
    name: str
    """What the attached file is called, on a single line."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.optional("key", rules.TASK_KEY),
            attachment_id=members.required("attachmentId", rules.ATTACHMENT_ID),
            name=members.required("name", rules.FILE_NAME),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.optional("key", self.key, rules.TASK_KEY)
        members.required("attachmentId", self.attachment_id, rules.ATTACHMENT_ID)
        members.required("name", self.name, rules.FILE_NAME)
        return members.text()
