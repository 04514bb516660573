# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`SprintCompleted`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class SprintCompleted(messages.Message):
    """A sprint is over, and its tasks are in none."""

    message_type: ClassVar[str] = "tributary.projects.SprintCompleted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:6f08e8492b8bdef4"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    sprint_id: str
    """The sprint's id, a UUIDv7 made by whoever starts it."""
    finished_task_ids: list[str]
    """Its tasks that are done."""
    unfinished_task_ids: list[str]
    """Its tasks that are not."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            sprint_id=members.required("sprintId", rules.SPRINT_ID),
            finished_task_ids=members.required("finishedTaskIds", _FINISHED_TASK_IDS),
            unfinished_task_ids=members.required("unfinishedTaskIds", _UNFINISHED_TASK_IDS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("finishedTaskIds", self.finished_task_ids, _FINISHED_TASK_IDS)
        members.required("unfinishedTaskIds", self.unfinished_task_ids, _UNFINISHED_TASK_IDS)
        return members.text()


_FINISHED_TASK_IDS: Final = codecs.Array(rules.TASK_ID, max_items=1000)
_UNFINISHED_TASK_IDS: Final = codecs.Array(rules.TASK_ID, max_items=1000)
