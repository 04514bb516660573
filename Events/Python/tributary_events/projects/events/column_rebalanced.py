# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ColumnRebalanced`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.task_place import TaskPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRebalanced(messages.Message):
    """Tasks of a column have other order keys, and stand in the same order as before."""

    message_type: ClassVar[str] = "tributary.projects.ColumnRebalanced.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:6e82136021da9fd5"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """
    order_keys: list[TaskPlace]
    """The tasks whose keys are others, in their order."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            column_id=members.required("columnId", rules.COLUMN_ID),
            order_keys=members.required("orderKeys", _ORDER_KEYS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("orderKeys", self.order_keys, _ORDER_KEYS)
        return members.text()


_ORDER_KEYS: Final = codecs.Array(objects.Object(TaskPlace), max_items=10000)
