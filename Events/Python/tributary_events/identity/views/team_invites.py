# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamInvites`, one of the views of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.team_invite import TeamInvite


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamInvites(objects.SchemaObject):
    """The open invites of a team; the document of the view invites_by_team, for its administrators.
    """

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    administrators: list[str]
    """Who may read this."""
    invites: list[TeamInvite]
    """The open invites, the oldest first."""
    changed_at: Timestamp
    """When the document last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            administrators=members.required("administrators", _ADMINISTRATORS),
            invites=members.required("invites", _INVITES),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("administrators", self.administrators, _ADMINISTRATORS)
        members.required("invites", self.invites, _INVITES)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_ADMINISTRATORS: Final = codecs.Array(rules.USER_ID, max_items=500)
_INVITES: Final = codecs.Array(objects.Object(TeamInvite), max_items=200)
