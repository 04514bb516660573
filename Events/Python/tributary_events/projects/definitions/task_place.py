# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskPlace`, one of the definitions of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from ..._runtime import objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPlace(objects.SchemaObject):
    """Where a task of a column stands."""

    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    order_key: str
    """Where the task stands in its column, before all tasks with a greater key as bytes compare.

    The board makes it; clients never do.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            task_id=members.required("taskId", rules.TASK_ID),
            order_key=members.required("orderKey", rules.ORDER_KEY),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("orderKey", self.order_key, rules.ORDER_KEY)
        return members.text()
