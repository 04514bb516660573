# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`NoteMemberProfile`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NoteMemberProfile(messages.Command):
    """A member looks like this now. Issued because a profile has changed, and by nobody else."""

    message_type: ClassVar[str] = "tributary.identity.NoteMemberProfile.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:07f895956247a31b"
    personal_members: ClassVar[Mapping[str, str]] = {
        "first_name": "user_id",
        "last_name": "user_id",
        "picture": "user_id",
    }

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
            profile_revision=members.required("profileRevision", rules.PROFILE_REVISION),
            first_name=members.required("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.LAST_NAME),
            picture=members.optional("picture", rules.PICTURE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("teamId", self.team_id, rules.TEAM_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("profileRevision", self.profile_revision, rules.PROFILE_REVISION)
        members.required("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.LAST_NAME)
        members.optional("picture", self.picture, rules.PICTURE)
        return members.text()
