# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ExpireInvite`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpireInvite(messages.Command):
    """The time of an invite is over.

    Issued by the deadline that its sending sets, and by nobody else.
    """

    message_type: ClassVar[str] = "tributary.identity.ExpireInvite.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:74cd7f63bd9e45ae"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    invite_id: str
    """The invite's id, a UUIDv7 made by whoever invites."""

    @property
    def address(self) -> EntityAddress:
        """The team that decides."""
        return EntityAddress("identity", "team", self.team_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            invite_id=members.required("inviteId", rules.INVITE_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("inviteId", self.invite_id, rules.INVITE_ID)
        return members.text()
