# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`UnassignOutsiders`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class UnassignOutsiders(messages.Command):
    """Takes the tasks of a board away from those who may no longer see it, a thousand tasks at
    once.

    Issued by a reaction alone.
    """

    message_type: ClassVar[str] = "tributary.projects.UnassignOutsiders.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:8496824d7d023edf"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""

    @property
    def address(self) -> EntityAddress:
        """The board that decides."""
        return EntityAddress("projects", "board", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        return members.text()
