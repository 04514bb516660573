# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`SucceedOwner`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class SucceedOwner(messages.Command):
    """Finds a project a new owner among its team, because its owner is no longer there.

    Where there is nobody and the owner's account is closed, the project is deleted. Issued by a
    reaction alone.
    """

    message_type: ClassVar[str] = "tributary.projects.SucceedOwner.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:f252c023d96f2d47"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    user_id: str
    """Who was its owner."""
    team_id: str | None = None
    """The team that they have left; left out where their account is closed."""

    @property
    def address(self) -> EntityAddress:
        """The project that decides."""
        return EntityAddress("projects", "project", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            user_id=members.required("userId", rules.USER_ID),
            team_id=members.optional("teamId", rules.TEAM_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.optional("teamId", self.team_id, rules.TEAM_ID)
        return members.text()
