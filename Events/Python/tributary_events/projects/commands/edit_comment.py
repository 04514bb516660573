# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`EditComment`, one of the commands of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EditComment(messages.Command):
    """Changes a comment. Only who has written it may."""

    message_type: ClassVar[str] = "tributary.projects.EditComment.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:dd32d853ede100c8"
    personal_members: ClassVar[Mapping[str, str]] = {"text": "$caller"}

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    comment_id: str
    """The comment's id, a UUIDv7 made by whoever writes it."""
    text: str
    """What somebody has to say, Markdown by convention."""

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
            comment_id=members.required("commentId", rules.COMMENT_ID),
            text=members.required("text", rules.COMMENT_TEXT),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("commentId", self.comment_id, rules.COMMENT_ID)
        members.required("text", self.text, rules.COMMENT_TEXT)
        return members.text()
