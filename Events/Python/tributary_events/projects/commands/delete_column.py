# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`DeleteColumn`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteColumn(messages.Command):
    """Deletes a column.

    Refused while tasks stand in it, unless it is said where they go, in their order behind those
    that are there.
    """

    message_type: ClassVar[str] = "tributary.projects.DeleteColumn.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:37c65c2d6b26be40"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    column_id: str
    """The id of a column of a board.

    Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive
    from its own.
    """
    move_tasks_to: str | None = None
    """The column that takes the tasks; it must have room for all of them."""

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
            move_tasks_to=members.optional("moveTasksTo", rules.COLUMN_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.optional("moveTasksTo", self.move_tasks_to, rules.COLUMN_ID)
        return members.text()
