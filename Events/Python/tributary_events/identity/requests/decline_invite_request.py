# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`DeclineInviteRequest`, one of the requests of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeclineInviteRequest(objects.SchemaObject):
    """The body of a refusal.

    It differs from its command in the token, of which only a hash is written.
    """

    personal_members: ClassVar[Mapping[str, str]] = {"token": "$secret"}

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    invite_id: str
    """The invite's id, a UUIDv7 made by whoever invites."""
    token: str | None = None
    """The token of the mail's link.

    Without one, only the person who has verified the invited address may.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            invite_id=members.required("inviteId", rules.INVITE_ID),
            token=members.optional("token", rules.MAIL_TOKEN),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("inviteId", self.invite_id, rules.INVITE_ID)
        members.optional("token", self.token, rules.MAIL_TOKEN)
        return members.text()
