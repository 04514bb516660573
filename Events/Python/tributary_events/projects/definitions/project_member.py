# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ProjectMember`, one of the definitions of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectMember(objects.SchemaObject):
    """Somebody who may see the project because of a team, and what they may do."""

    user_id: str
    """A person's id, as identity knows them."""
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits the board, an administrator looks after
    the project itself.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            role=members.required("role", _ROLE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("role", self.role, _ROLE)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
