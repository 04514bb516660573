# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AuthenticationSucceeded`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.authentication_method import AuthenticationMethod
from ..definitions.device import Device


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthenticationSucceeded(messages.Message):
    """A person has shown who they are.

    Stands in the stream of the e-mail address or of the external identity that was used.
    """

    message_type: ClassVar[str] = "tributary.identity.AuthenticationSucceeded.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:4a670acde289ccbf"

    email_id: str | None = None
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """
    identity_id: str | None = None
    """What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in
    hexadecimal.
    """
    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    method: AuthenticationMethod
    """How a person has shown who they are, by a password or through another service."""
    device: Device | None = None
    """Whether the person has signed in from this device before.

    Failures elsewhere do not slow it down.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            email_id=members.optional("emailId", rules.EMAIL_ID),
            identity_id=members.optional("identityId", rules.IDENTITY_ID),
            user_id=members.required("userId", rules.USER_ID),
            session_id=members.required("sessionId", rules.SESSION_ID),
            method=members.required("method", _METHOD),
            device=members.optional("device", _DEVICE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.optional("emailId", self.email_id, rules.EMAIL_ID)
        members.optional("identityId", self.identity_id, rules.IDENTITY_ID)
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("method", self.method, _METHOD)
        members.optional("device", self.device, _DEVICE)
        return members.text()


_METHOD: Final = codecs.Enumeration(AuthenticationMethod)
_DEVICE: Final = codecs.Enumeration(Device)
