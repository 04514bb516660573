# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`FlowDay`, one of the definitions of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowDay(objects.SchemaObject):
    """How the board stood at the end of a day, or now.

    Days on which nothing changed are left out.
    """

    date: str
    """A day, as in 2026-11-21."""
    counts: list[int]
    """How many tasks stood in each of the columns, in their order; those at the end that are
    missing had none.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            date=members.required("date", rules.DATE),
            counts=members.required("counts", _COUNTS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("date", self.date, rules.DATE)
        members.required("counts", self.counts, _COUNTS)
        return members.text()


_COUNTS: Final = codecs.Array(rules.TASK_COUNT, max_items=500)
