# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`InviteExpired`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteExpired(messages.Message):
    """Nobody accepted an invite in time."""

    message_type: ClassVar[str] = "tributary.identity.InviteExpired.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c24d4b2068da9e03"

    invite_id: str
    """The invite's id, a UUIDv7 made by whoever invites."""
    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    email_id: str
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            invite_id=members.required("inviteId", rules.INVITE_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            email_id=members.required("emailId", rules.EMAIL_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("inviteId", self.invite_id, rules.INVITE_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("emailId", self.email_id, rules.EMAIL_ID)
        return members.text()
