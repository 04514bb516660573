# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`RemoveLabel`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLabel(messages.Command):
    """Takes a label off a task."""

    message_type: ClassVar[str] = "tributary.projects.RemoveLabel.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:d03d784f60595f76"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    label: str
    """A word or two to find tasks by, on a single line."""

    @property
    def address(self) -> EntityAddress:
        """The task that decides."""
        return EntityAddress("projects", "task", self.task_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            task_id=members.required("taskId", rules.TASK_ID),
            label=members.required("label", rules.LABEL),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("label", self.label, rules.LABEL)
        return members.text()
