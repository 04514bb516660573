# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`SprintSummary`, one of the definitions of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class SprintSummary(objects.SchemaObject):
    """A sprint, as its project's page lists it."""

    sprint_id: str
    """The sprint's id, a UUIDv7 made by whoever starts it."""
    goal: str
    """What the sprint is for, on a single line."""
    starts_on: str
    """Its first day."""
    ends_on: str
    """Its last day."""
    started_at: Timestamp
    """When it was started."""
    completed_at: Timestamp | None = None
    """When it was completed, once it is."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            sprint_id=members.required("sprintId", rules.SPRINT_ID),
            goal=members.required("goal", rules.SPRINT_GOAL),
            starts_on=members.required("startsOn", rules.DATE),
            ends_on=members.required("endsOn", rules.DATE),
            started_at=members.required("startedAt", codecs.MOMENT),
            completed_at=members.optional("completedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("goal", self.goal, rules.SPRINT_GOAL)
        members.required("startsOn", self.starts_on, rules.DATE)
        members.required("endsOn", self.ends_on, rules.DATE)
        members.required("startedAt", self.started_at, codecs.MOMENT)
        members.optional("completedAt", self.completed_at, codecs.MOMENT)
        return members.text()
