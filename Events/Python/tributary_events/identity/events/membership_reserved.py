# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MembershipReserved`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipReserved(messages.Message):
    """A person is about to be a member of a team.

    Stands in the stream of the entity `memberships`, whose id is the person's.
    """

    message_type: ClassVar[str] = "tributary.identity.MembershipReserved.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:305002b092dc769d"

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    membership_id: str
    """The id of a person's place in a team, a UUIDv7 made by whoever asks for it.

    One who leaves and comes back has another.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        return members.text()
