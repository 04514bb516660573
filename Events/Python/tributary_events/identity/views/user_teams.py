# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`UserTeams`, one of the views of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.user_team import UserTeam


@dataclass(frozen=True, slots=True, kw_only=True)
class UserTeams(objects.SchemaObject):
    """The teams of a person; the document of the view teams_by_user, for that person."""

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    teams: list[UserTeam]
    """The teams, the one joined first before the others."""
    changed_at: Timestamp
    """When the document last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            teams=members.required("teams", _TEAMS),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("teams", self.teams, _TEAMS)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_TEAMS: Final = codecs.Array(objects.Object(UserTeam), max_items=200)
