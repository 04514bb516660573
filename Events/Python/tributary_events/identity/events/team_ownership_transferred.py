# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamOwnershipTransferred`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamOwnershipTransferred(messages.Message):
    """A team has another owner."""

    message_type: ClassVar[str] = "tributary.identity.TeamOwnershipTransferred.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:5bdec226fa64fd94"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    from_user_id: str
    """Whose the team was."""
    to_user_id: str
    """Whose the team is now."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            from_user_id=members.required("fromUserId", rules.USER_ID),
            to_user_id=members.required("toUserId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("fromUserId", self.from_user_id, rules.USER_ID)
        members.required("toUserId", self.to_user_id, rules.USER_ID)
        return members.text()
