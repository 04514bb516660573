# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`FlowColumn`, one of the definitions of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowColumn(objects.SchemaObject):
    """A column of a cumulative flow diagram. One that was deleted stays in it."""

    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """
    title: str
    """What the column is called, on a single line."""
    done: bool
    """Whether what stands here is done."""
    deleted_at: Timestamp | None = None
    """When it was deleted, if it was."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            column_id=members.required("columnId", rules.COLUMN_ID),
            title=members.required("title", rules.COLUMN_TITLE),
            done=members.required("done", codecs.BOOLEAN),
            deleted_at=members.optional("deletedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("title", self.title, rules.COLUMN_TITLE)
        members.required("done", self.done, codecs.BOOLEAN)
        members.optional("deletedAt", self.deleted_at, codecs.MOMENT)
        return members.text()
