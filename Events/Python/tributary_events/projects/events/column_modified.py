# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ColumnModified`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnModified(messages.Message):
    """A column is another. What is left out has stayed."""

    message_type: ClassVar[str] = "tributary.projects.ColumnModified.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:b53d3fe66c3a0eb7"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """
    title: str | None = None
    """What the column is called, on a single line."""
    wip_limit: int | None = None
    """The most tasks that may stand in the column; 0 means that there is no limit any more."""
    done: bool | None = None
    """Whether what stands here is done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            column_id=members.required("columnId", rules.COLUMN_ID),
            title=members.optional("title", rules.COLUMN_TITLE),
            wip_limit=members.optional("wipLimit", rules.CHANGED_WIP_LIMIT),
            done=members.optional("done", codecs.BOOLEAN),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.optional("title", self.title, rules.COLUMN_TITLE)
        members.optional("wipLimit", self.wip_limit, rules.CHANGED_WIP_LIMIT)
        members.optional("done", self.done, codecs.BOOLEAN)
        return members.text()
