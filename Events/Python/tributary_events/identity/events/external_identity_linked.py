# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ExternalIdentityLinked`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalIdentityLinked(messages.Message):
    """A person may sign in through another service from now on."""

    message_type: ClassVar[str] = "tributary.identity.ExternalIdentityLinked.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:b7aecda9e1ae4eb3"

    identity_id: str
    """What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in
    hexadecimal.
    """
    issuer: str
    """The service that vouches for the person, the issuer of OpenID Connect."""
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            identity_id=members.required("identityId", rules.IDENTITY_ID),
            issuer=members.required("issuer", rules.ISSUER),
            user_id=members.required("userId", rules.USER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("identityId", self.identity_id, rules.IDENTITY_ID)
        members.required("issuer", self.issuer, rules.ISSUER)
        members.required("userId", self.user_id, rules.USER_ID)
        return members.text()
