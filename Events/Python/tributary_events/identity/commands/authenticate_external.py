# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AuthenticateExternal`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AuthenticateExternal(messages.Command):
    """Signs a person in for whom another service vouches, and registers a person who comes for the
    first time with a verified address that nobody has.
    """

    message_type: ClassVar[str] = "tributary.identity.AuthenticateExternal.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:47979f04248b7ca6"
    personal_members: ClassVar[Mapping[str, str]] = {
        "subject": "user_id",
        "email": "user_id",
        "first_name": "user_id",
        "last_name": "user_id",
        "picture": "user_id",
    }

    identity_id: str
    """What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in
    hexadecimal.
    """
    issuer: str
    """The service that vouches for the person, the issuer of OpenID Connect."""
    subject: str
    """What that service calls the person."""
    email: str | None = None
    """The address that the service knows of."""
    email_verified: bool
    """Whether the service has seen that the address is the person's."""
    first_name: str | None = None
    """How the person wants to be called, on a single line."""
    last_name: str | None = None
    """The person's family name, on a single line."""
    picture: str | None = None
    """Where the person's picture is, an http or https address."""
    user_id: str
    """The id that the person gets where they are new, a UUIDv7."""
    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    login_request: str
    """The SHA-256 of the secret that the person who signs in holds, in hexadecimal.

    Whoever shows the secret takes the session.
    """

    @property
    def address(self) -> EntityAddress:
        """The external that decides."""
        return EntityAddress("identity", "external", self.identity_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            identity_id=members.required("identityId", rules.IDENTITY_ID),
            issuer=members.required("issuer", rules.ISSUER),
            subject=members.required("subject", rules.SUBJECT),
            email=members.optional("email", rules.EMAIL),
            email_verified=members.required("emailVerified", codecs.BOOLEAN),
            first_name=members.optional("firstName", rules.FIRST_NAME),
            last_name=members.optional("lastName", rules.LAST_NAME),
            picture=members.optional("picture", rules.PICTURE),
            user_id=members.required("userId", rules.USER_ID),
            session_id=members.required("sessionId", rules.SESSION_ID),
            login_request=members.required("loginRequest", rules.LOGIN_REQUEST),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("identityId", self.identity_id, rules.IDENTITY_ID)
        members.required("issuer", self.issuer, rules.ISSUER)
        members.required("subject", self.subject, rules.SUBJECT)
        members.optional("email", self.email, rules.EMAIL)
        members.required("emailVerified", self.email_verified, codecs.BOOLEAN)
        members.optional("firstName", self.first_name, rules.FIRST_NAME)
        members.optional("lastName", self.last_name, rules.LAST_NAME)
        members.optional("picture", self.picture, rules.PICTURE)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("loginRequest", self.login_request, rules.LOGIN_REQUEST)
        return members.text()
