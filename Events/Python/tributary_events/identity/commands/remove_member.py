# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RemoveMember`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMember(messages.Command):
    """Takes a member out of a team."""

    message_type: ClassVar[str] = "tributary.identity.RemoveMember.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:529a2f65f5e197ba"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    membership_id: str
    """The id of a person's place in a team, a UUIDv7 made by whoever asks for it.

    One who leaves and comes back has another.
    """

    @property
    def address(self) -> EntityAddress:
        """The team that decides."""
        return EntityAddress("identity", "team", self.team_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        return members.text()
