# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectColumn`, one of the definitions of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectColumn(objects.SchemaObject):
    """A column of a project's board, as the project's page shows it."""

    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """
    title: str
    """What the column is called, on a single line."""
    wip_limit: int | None = None
    """The most tasks that may stand in the column."""
    done: bool
    """Whether what stands here is done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            column_id=members.required("columnId", rules.COLUMN_ID),
            title=members.required("title", rules.COLUMN_TITLE),
            wip_limit=members.optional("wipLimit", rules.WIP_LIMIT),
            done=members.required("done", codecs.BOOLEAN),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("title", self.title, rules.COLUMN_TITLE)
        members.optional("wipLimit", self.wip_limit, rules.WIP_LIMIT)
        members.required("done", self.done, codecs.BOOLEAN)
        return members.text()
