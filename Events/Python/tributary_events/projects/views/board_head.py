# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`BoardHead`, one of the views of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.board_column import BoardColumn


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardHead(objects.SchemaObject):
    """A board without its cards; the document of the view boards.

    The cards are rows of the view cards.
    """

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    name: str
    """What the project is called, on a single line."""
    columns: list[BoardColumn]
    """The columns, from left to right."""
    sprint_id: str | None = None
    """The sprint that is under way, if one is."""
    changed_at: Timestamp
    """When it, or a task on it, last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            name=members.required("name", rules.PROJECT_NAME),
            columns=members.required("columns", _COLUMNS),
            sprint_id=members.optional("sprintId", rules.SPRINT_ID),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("name", self.name, rules.PROJECT_NAME)
        members.required("columns", self.columns, _COLUMNS)
        members.optional("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_COLUMNS: Final = codecs.Array(objects.Object(BoardColumn), max_items=50)
