# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TeamMemberNoted`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMemberNoted(messages.Message):
    """Somebody is in a team, or has another role there."""

    message_type: ClassVar[str] = "tributary.projects.TeamMemberNoted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:9e483e49f1ec0ac6"

    team_id: str
    """A team's id, as identity knows it."""
    membership_id: str
    """The id of a person's place in a team, as identity knows it."""
    user_id: str
    """A person's id, as identity knows them."""
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits the board, an administrator looks after
    the project itself.
    """
    project_ids: list[str]
    """The projects that the team works on."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
            user_id=members.required("userId", rules.USER_ID),
            role=members.required("role", _ROLE),
            project_ids=members.required("projectIds", _PROJECT_IDS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("role", self.role, _ROLE)
        members.required("projectIds", self.project_ids, _PROJECT_IDS)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
_PROJECT_IDS: Final = codecs.Array(rules.PROJECT_ID, max_items=1000)
