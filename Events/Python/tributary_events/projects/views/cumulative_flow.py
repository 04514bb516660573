# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`CumulativeFlow`, one of the views of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.flow_column import FlowColumn
from ..definitions.flow_day import FlowDay


@dataclass(frozen=True, slots=True, kw_only=True)
class CumulativeFlow(objects.SchemaObject):
    """How many tasks stood in which column, day by day; the document of the view cumulative_flow.
    """

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    columns: list[FlowColumn]
    """The columns that the board has or had, in the order in which they were added."""
    days: list[FlowDay]
    """The days on which something changed, the oldest first and the last 366 of them."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            columns=members.required("columns", _COLUMNS),
            days=members.required("days", _DAYS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("columns", self.columns, _COLUMNS)
        members.required("days", self.days, _DAYS)
        return members.text()


_COLUMNS: Final = codecs.Array(objects.Object(FlowColumn), max_items=500)
_DAYS: Final = codecs.Array(objects.Object(FlowDay), max_items=366)
