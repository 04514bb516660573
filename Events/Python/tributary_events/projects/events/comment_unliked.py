# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`CommentUnliked`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentUnliked(messages.Message):
    """Somebody likes a comment no more."""

    message_type: ClassVar[str] = "tributary.projects.CommentUnliked.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:3209cc9beff72e0f"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    comment_id: str
    """The comment's id, a UUIDv7 made by whoever writes it."""
    user_id: str
    """A person's id, as identity knows them."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            comment_id=members.required("commentId", rules.COMMENT_ID),
            user_id=members.required("userId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("commentId", self.comment_id, rules.COMMENT_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        return members.text()
