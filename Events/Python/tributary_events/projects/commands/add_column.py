# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`AddColumn`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class AddColumn(messages.Command):
    """Adds a column to a board, as the last one or behind another."""

    message_type: ClassVar[str] = "tributary.projects.AddColumn.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:1a7939d3d5f907c7"

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
    """The column it is to stand behind."""
    wip_limit: int | None = None
    """The most tasks that may stand in the column."""
    done: bool | None = None
    """Whether what stands here is done."""

    @property
    def address(self) -> EntityAddress:
        """The board that decides."""
        return EntityAddress("projects", "board", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            column_id=members.required("columnId", rules.COLUMN_ID),
            title=members.required("title", rules.COLUMN_TITLE),
            after_column_id=members.optional("afterColumnId", rules.COLUMN_ID),
            wip_limit=members.optional("wipLimit", rules.WIP_LIMIT),
            done=members.optional("done", codecs.BOOLEAN),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("title", self.title, rules.COLUMN_TITLE)
        members.optional("afterColumnId", self.after_column_id, rules.COLUMN_ID)
        members.optional("wipLimit", self.wip_limit, rules.WIP_LIMIT)
        members.optional("done", self.done, codecs.BOOLEAN)
        return members.text()
