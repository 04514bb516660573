# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`BoardDeleted`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardDeleted(messages.Message):
    """A board is no more, because its project is not."""

    message_type: ClassVar[str] = "tributary.projects.BoardDeleted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c3b48936739fcc42"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_ids: list[str]
    """The tasks that stood on it."""
    sprint_ids: list[str]
    """The sprints that it had."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_ids=members.required("taskIds", _TASK_IDS),
            sprint_ids=members.required("sprintIds", _SPRINT_IDS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskIds", self.task_ids, _TASK_IDS)
        members.required("sprintIds", self.sprint_ids, _SPRINT_IDS)
        return members.text()


_TASK_IDS: Final = codecs.Array(rules.TASK_ID, max_items=10000)
_SPRINT_IDS: Final = codecs.Array(rules.SPRINT_ID, max_items=1000)
