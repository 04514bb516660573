# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`BurndownDay`, one of the definitions of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class BurndownDay(objects.SchemaObject):
    """How a sprint stood at the end of a day, or now."""

    date: str
    """A day, as in 2026-11-21."""
    scope: int
    """The points of all its tasks."""
    remaining: int
    """The points of those that are not done."""
    tasks: int
    """How many tasks it has."""
    done: int
    """How many of them are done."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            date=members.required("date", rules.DATE),
            scope=members.required("scope", _SCOPE),
            remaining=members.required("remaining", _REMAINING),
            tasks=members.required("tasks", _TASKS),
            done=members.required("done", _DONE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("date", self.date, rules.DATE)
        members.required("scope", self.scope, _SCOPE)
        members.required("remaining", self.remaining, _REMAINING)
        members.required("tasks", self.tasks, _TASKS)
        members.required("done", self.done, _DONE)
        return members.text()


_SCOPE: Final = codecs.Integer(minimum=0)
_REMAINING: Final = codecs.Integer(minimum=0)
_TASKS: Final = codecs.Integer(minimum=0)
_DONE: Final = codecs.Integer(minimum=0)
