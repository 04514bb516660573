# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TeamMemberGone`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMemberGone(messages.Message):
    """Somebody is no longer in a team."""

    message_type: ClassVar[str] = "tributary.projects.TeamMemberGone.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:0556727a1ba3cdc1"

    team_id: str
    """A team's id, as identity knows it."""
    membership_id: str
    """The id of a person's place in a team, as identity knows it."""
    user_id: str
    """A person's id, as identity knows them."""
    project_ids: list[str]
    """The projects that the team works on."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
            user_id=members.required("userId", rules.USER_ID),
            project_ids=members.required("projectIds", _PROJECT_IDS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("projectIds", self.project_ids, _PROJECT_IDS)
        return members.text()


_PROJECT_IDS: Final = codecs.Array(rules.PROJECT_ID, max_items=1000)
