# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MemberProfileChanged`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MemberProfileChanged(messages.Message):
    """A member looks different. What is left out is not there any more."""

    message_type: ClassVar[str] = "tributary.identity.MemberProfileChanged.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c01ca48477c69913"
    personal_members: ClassVar[Mapping[str, str]] = {
        "first_name": "user_id",
        "last_name": "user_id",
        "picture": "user_id",
    }

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
    profile_revision: int
    """How often the person's profile had changed by then, the registration included; a lower number
    is older news.
    """
    first_name: str
    """How the person wants to be called, on a single line."""
    last_name: str | None = None
    """The person's family name, on a single line."""
    picture: str | None = None
    """Where the person's picture is, an http or https address."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            membership_id=members.required("membershipId", rules.MEMBERSHIP_ID),
            team_id=members.required("teamId", rules.TEAM_ID),
            user_id=members.required("userId", rules.USER_ID),
            profile_revision=members.required("profileRevision", rules.PROFILE_REVISION),
            first_name=members.required("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.LAST_NAME),
            picture=members.optional("picture", rules.PICTURE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("profileRevision", self.profile_revision, rules.PROFILE_REVISION)
        members.required("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.LAST_NAME)
        members.optional("picture", self.picture, rules.PICTURE)
        return members.text()
