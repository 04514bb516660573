# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ColumnDeleted`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnDeleted(messages.Message):
    """A column is no more. Nothing stood in it."""

    message_type: ClassVar[str] = "tributary.projects.ColumnDeleted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:b2c986e53e24694e"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            column_id=members.required("columnId", rules.COLUMN_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        return members.text()
