# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MembershipCreated`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.team_role import TeamRole


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MembershipCreated(messages.Message):
    """A person is a member of a team.

    Says what others see of them, so that no page shows a member without a name.
    """

    message_type: ClassVar[str] = "tributary.identity.MembershipCreated.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:1c2260d7b19bf28a"
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
    team_name: str
    """What the team is called, on a single line."""
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    role: TeamRole
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
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
            team_name=members.required("teamName", rules.TEAM_NAME),
            user_id=members.required("userId", rules.USER_ID),
            role=members.required("role", _ROLE),
            profile_revision=members.required("profileRevision", rules.PROFILE_REVISION),
            first_name=members.required("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.LAST_NAME),
            picture=members.optional("picture", rules.PICTURE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("membershipId", self.membership_id, rules.MEMBERSHIP_ID)
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("teamName", self.team_name, rules.TEAM_NAME)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("role", self.role, _ROLE)
        members.required("profileRevision", self.profile_revision, rules.PROFILE_REVISION)
        members.required("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.LAST_NAME)
        members.optional("picture", self.picture, rules.PICTURE)
        return members.text()


_ROLE: Final = codecs.Enumeration(TeamRole)
