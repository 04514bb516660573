# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`SprintBurndown`, one of the views of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.burndown_day import BurndownDay


@dataclass(frozen=True, slots=True, kw_only=True)
class SprintBurndown(objects.SchemaObject):
    """How a sprint went; the document of the view sprint_burndown."""

    sprint_id: str
    """The sprint's id, a UUIDv7 made by whoever starts it."""
    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    goal: str
    """What the sprint is for, on a single line."""
    starts_on: str
    """Its first day."""
    ends_on: str
    """Its last day."""
    scope: int
    """The points of all its tasks."""
    remaining: int
    """The points of those that are not done."""
    tasks: int
    """How many tasks it has."""
    done: int
    """How many of them are done."""
    days: list[BurndownDay]
    """The days on which something changed, the oldest first and the last 366 of them."""
    started_at: Timestamp
    """When it was started."""
    completed_at: Timestamp | None = None
    """When it was completed, once it is."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            sprint_id=members.required("sprintId", rules.SPRINT_ID),
            project_id=members.required("projectId", rules.PROJECT_ID),
            goal=members.required("goal", rules.SPRINT_GOAL),
            starts_on=members.required("startsOn", rules.DATE),
            ends_on=members.required("endsOn", rules.DATE),
            scope=members.required("scope", _SCOPE),
            remaining=members.required("remaining", _REMAINING),
            tasks=members.required("tasks", _TASKS),
            done=members.required("done", _DONE),
            days=members.required("days", _DAYS),
            started_at=members.required("startedAt", codecs.MOMENT),
            completed_at=members.optional("completedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("goal", self.goal, rules.SPRINT_GOAL)
        members.required("startsOn", self.starts_on, rules.DATE)
        members.required("endsOn", self.ends_on, rules.DATE)
        members.required("scope", self.scope, _SCOPE)
        members.required("remaining", self.remaining, _REMAINING)
        members.required("tasks", self.tasks, _TASKS)
        members.required("done", self.done, _DONE)
        members.required("days", self.days, _DAYS)
        members.required("startedAt", self.started_at, codecs.MOMENT)
        members.optional("completedAt", self.completed_at, codecs.MOMENT)
        return members.text()


_SCOPE: Final = codecs.Integer(minimum=0)
_REMAINING: Final = codecs.Integer(minimum=0)
_TASKS: Final = codecs.Integer(minimum=0)
_DONE: Final = codecs.Integer(minimum=0)
_DAYS: Final = codecs.Array(objects.Object(BurndownDay), max_items=366)
