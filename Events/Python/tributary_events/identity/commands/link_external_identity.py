# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`LinkExternalIdentity`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LinkExternalIdentity(messages.Command):
    """Lets a person who is signed in sign in through another service too.

    Whoever asks has seen that service vouch for the person.
    """

    message_type: ClassVar[str] = "tributary.identity.LinkExternalIdentity.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:3696ac5ad3c13437"
    personal_members: ClassVar[Mapping[str, str]] = {"subject": "user_id"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    identity_id: str
    """What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in
    hexadecimal.
    """
    issuer: str
    """The service that vouches for the person, the issuer of OpenID Connect."""
    subject: str
    """What that service calls the person."""

    @property
    def address(self) -> EntityAddress:
        """The external that decides."""
        return EntityAddress("identity", "external", self.identity_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            identity_id=members.required("identityId", rules.IDENTITY_ID),
            issuer=members.required("issuer", rules.ISSUER),
            subject=members.required("subject", rules.SUBJECT),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("identityId", self.identity_id, rules.IDENTITY_ID)
        members.required("issuer", self.issuer, rules.ISSUER)
        members.required("subject", self.subject, rules.SUBJECT)
        return members.text()
