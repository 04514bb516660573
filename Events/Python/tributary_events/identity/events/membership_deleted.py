# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MembershipDeleted`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipDeleted(messages.Message):
    """A person is no longer a member of a team."""

    class Reason(StrEnum):
        """Why the person is no longer a member."""

        LEFT = "left"
        REMOVED = "removed"
        ACCOUNT_CLOSED = "accountClosed"
        TEAM_DELETED = "teamDeleted"

    message_type: ClassVar[str] = "tributary.identity.MembershipDeleted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:cb2db050a464a40b"

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
    reason: Reason
    """Why the person is no longer a member."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            user_id=members.required("userId", rules.USER_ID),
            reason=members.required("reason", _REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("reason", self.reason, _REASON)
        return members.text()


_REASON: Final = codecs.Enumeration(MembershipDeleted.Reason)
