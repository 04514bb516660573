# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ColumnAdded`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnAdded(messages.Message):
    """A board has another column."""

    message_type: ClassVar[str] = "tributary.projects.ColumnAdded.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:1b372c992b851ab3"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """
    title: str
    """What the column is called, on a single line."""
    after_column_id: str | None = None
    """The column it stands behind; left out where it is the first."""
    wip_limit: int | None = None
    """The most tasks that may stand in the column."""
    done: bool
    """Whether what stands here is done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            column_id=members.required("columnId", rules.COLUMN_ID),
            title=members.required("title", rules.COLUMN_TITLE),
            after_column_id=members.optional("afterColumnId", rules.COLUMN_ID),
            wip_limit=members.optional("wipLimit", rules.WIP_LIMIT),
            done=members.required("done", codecs.BOOLEAN),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("title", self.title, rules.COLUMN_TITLE)
        members.optional("afterColumnId", self.after_column_id, rules.COLUMN_ID)
        members.optional("wipLimit", self.wip_limit, rules.WIP_LIMIT)
        members.required("done", self.done, codecs.BOOLEAN)
        return members.text()
