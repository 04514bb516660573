# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`AttachFile`, one of the commands of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AttachFile(messages.Command):
    """Attaches a file to a task, by the address where it is."""

    message_type: ClassVar[str] = "tributary.projects.AttachFile.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:879ead1a93cbe5cc"
    personal_members: ClassVar[Mapping[str, str]] = {"name": "$caller", "url": "$caller"}

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
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

    @property
    def address(self) -> EntityAddress:
        """The task that decides."""
        return EntityAddress("projects", "task", self.task_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            attachment_id=members.required("attachmentId", rules.ATTACHMENT_ID),
            name=members.required("name", rules.FILE_NAME),
            url=members.required("url", rules.FILE_ADDRESS),
            media_type=members.optional("mediaType", rules.MEDIA_TYPE),
            size=members.optional("size", rules.FILE_SIZE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("attachmentId", self.attachment_id, rules.ATTACHMENT_ID)
        members.required("name", self.name, rules.FILE_NAME)
        members.required("url", self.url, rules.FILE_ADDRESS)
        members.optional("mediaType", self.media_type, rules.MEDIA_TYPE)
        members.optional("size", self.size, rules.FILE_SIZE)
        return members.text()
