# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamRenamed`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRenamed(messages.Message):
    """A team is called something else.

    Names everybody whose lists show it, since only the team knows them.
    """

    message_type: ClassVar[str] = "tributary.identity.TeamRenamed.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:d7593e1bb1a51d6c"

    team_id: str
    """The team's id, a UUIDv7 made by whoever asks for the team."""
    name: str
    """What the team is called, on a single line."""
    user_ids: list[str]
    """The members, whose lists of teams show the name."""
    email_ids: list[str]
    """The addresses with an open invite, which shows the name."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            team_id=members.required("teamId", rules.TEAM_ID),
            name=members.required("name", rules.TEAM_NAME),
            user_ids=members.required("userIds", _USER_IDS),
            email_ids=members.required("emailIds", _EMAIL_IDS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("name", self.name, rules.TEAM_NAME)
        members.required("userIds", self.user_ids, _USER_IDS)
        members.required("emailIds", self.email_ids, _EMAIL_IDS)
        return members.text()


_USER_IDS: Final = codecs.Array(rules.USER_ID, max_items=500)
_EMAIL_IDS: Final = codecs.Array(rules.EMAIL_ID, max_items=200)
