# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`Attachment`, one of the definitions of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attachment(objects.SchemaObject):
    """A file that belongs to a task."""

    personal_members: ClassVar[Mapping[str, str]] = {"name": "user_id", "url": "user_id"}

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
    attached_at: Timestamp
    """When."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            attachment_id=members.required("attachmentId", rules.ATTACHMENT_ID),
            name=members.required("name", rules.FILE_NAME),
            url=members.required("url", rules.FILE_ADDRESS),
            media_type=members.optional("mediaType", rules.MEDIA_TYPE),
            size=members.optional("size", rules.FILE_SIZE),
            user_id=members.required("userId", rules.USER_ID),
            attached_at=members.required("attachedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("attachmentId", self.attachment_id, rules.ATTACHMENT_ID)
        members.required("name", self.name, rules.FILE_NAME)
        members.required("url", self.url, rules.FILE_ADDRESS)
        members.optional("mediaType", self.media_type, rules.MEDIA_TYPE)
        members.optional("size", self.size, rules.FILE_SIZE)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("attachedAt", self.attached_at, codecs.MOMENT)
        return members.text()
