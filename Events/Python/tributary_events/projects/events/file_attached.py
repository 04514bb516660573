# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`FileAttached`, one of the events of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileAttached(messages.Message):
    """A file belongs to a task."""

    message_type: ClassVar[str] = "tributary.projects.FileAttached.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:84a7454a85aa4c11"
    personal_members: ClassVar[Mapping[str, str]] = {"name": "user_id", "url": "user_id"}

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
    url: str
    """Where the attached file is, an http or https address."""
    media_type: str | None = None
    """What kind of file it is, as in image/png."""
    size: int | None = None
    """How long the file is, in bytes."""
    user_id: str
    """Who has attached it."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.optional("key", rules.TASK_KEY),
            attachment_id=members.required("attachmentId", rules.ATTACHMENT_ID),
            name=members.required("name", rules.FILE_NAME),
            url=members.required("url", rules.FILE_ADDRESS),
            media_type=members.optional("mediaType", rules.MEDIA_TYPE),
            size=members.optional("size", rules.FILE_SIZE),
            user_id=members.required("userId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.optional("key", self.key, rules.TASK_KEY)
        members.required("attachmentId", self.attachment_id, rules.ATTACHMENT_ID)
        members.required("name", self.name, rules.FILE_NAME)
        members.required("url", self.url, rules.FILE_ADDRESS)
        members.optional("mediaType", self.media_type, rules.MEDIA_TYPE)
        members.optional("size", self.size, rules.FILE_SIZE)
        members.required("userId", self.user_id, rules.USER_ID)
        return members.text()
