# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RemoveClosedAccount`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveClosedAccount(messages.Command):
    """A person has closed their account. Issued because of that, and by nobody else."""

    message_type: ClassVar[str] = "tributary.identity.RemoveClosedAccount.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:253b23cbef992347"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
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
            user_id=members.required("userId", rules.USER_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        return members.text()
