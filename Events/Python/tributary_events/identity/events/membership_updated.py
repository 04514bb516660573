# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MembershipUpdated`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipUpdated(messages.Message):
    """A member has another role."""

    message_type: ClassVar[str] = "tributary.identity.MembershipUpdated.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:ea71b451138fd9eb"

    membership_id: str
    """The id of a person's place in a team, a UUIDv7 made by whoever asks for it.

    One who leaves and comes back has another.
    """
    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            user_id=members.required("userId", rules.USER_ID),
            role=members.required("role", _ROLE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("role", self.role, _ROLE)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
