# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TeamGone`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamGone(messages.Message):
    """A team is no more."""

    message_type: ClassVar[str] = "tributary.projects.TeamGone.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:691d824d2fe6849a"

    team_id: str
    """A team's id, as identity knows it."""
    project_ids: list[str]
    """The projects that the team works on."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            project_ids=members.required("projectIds", _PROJECT_IDS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("projectIds", self.project_ids, _PROJECT_IDS)
        return members.text()


_PROJECT_IDS: Final = codecs.Array(rules.PROJECT_ID, max_items=1000)
