# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`CommentEdited`, one of the events of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CommentEdited(messages.Message):
    """A comment says something else."""

    message_type: ClassVar[str] = "tributary.projects.CommentEdited.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:7ce9341314092cc1"
    personal_members: ClassVar[Mapping[str, str]] = {"text": "user_id"}

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    key: str | None = None
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    comment_id: str
    """The comment's id, a UUIDv7 made by whoever writes it."""
    user_id: str
    """Who has written it."""
    text: str
    """What somebody has to say, Markdown by convention."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            key=members.optional("key", rules.TASK_KEY),
            comment_id=members.required("commentId", rules.COMMENT_ID),
            user_id=members.required("userId", rules.USER_ID),
            text=members.required("text", rules.COMMENT_TEXT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.optional("key", self.key, rules.TASK_KEY)
        members.required("commentId", self.comment_id, rules.COMMENT_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("text", self.text, rules.COMMENT_TEXT)
        return members.text()
