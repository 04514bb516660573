# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`Comment`, one of the definitions of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Comment(objects.SchemaObject):
    """A comment, as the task's page shows it."""

    personal_members: ClassVar[Mapping[str, str]] = {"text": "user_id"}

    comment_id: str
    """The comment's id, a UUIDv7 made by whoever writes it."""
    user_id: str
    """Who has written it."""
    text: str
    """What somebody has to say, Markdown by convention."""
    likes: list[str]
    """Who likes it, the first one first."""
    created_at: Timestamp
    """When it was written."""
    edited_at: Timestamp | None = None
    """When it was last changed, if ever."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            comment_id=members.required("commentId", rules.COMMENT_ID),
            user_id=members.required("userId", rules.USER_ID),
            text=members.required("text", rules.COMMENT_TEXT),
            likes=members.required("likes", _LIKES),
            created_at=members.required("createdAt", codecs.MOMENT),
            edited_at=members.optional("editedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("commentId", self.comment_id, rules.COMMENT_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("text", self.text, rules.COMMENT_TEXT)
        members.required("likes", self.likes, _LIKES)
        members.required("createdAt", self.created_at, codecs.MOMENT)
        members.optional("editedAt", self.edited_at, codecs.MOMENT)
        return members.text()


_LIKES: Final = codecs.Array(rules.USER_ID, max_items=1000)
