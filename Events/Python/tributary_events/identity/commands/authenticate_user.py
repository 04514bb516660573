# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AuthenticateUser`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules
from ..definitions.device import Device


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AuthenticateUser(messages.Command):
    """Signs a person in with a password. It is worth nothing a minute after it was made."""

    message_type: ClassVar[str] = "tributary.identity.AuthenticateUser.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:39cc73d7a50cf3ad"
    personal_members: ClassVar[Mapping[str, str]] = {"sealed_password": "$secret"}

    email_id: str
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """
    sealed_password: str
    """The password, sealed with the session's id as additional data."""
    session_id: str
    """The session's id, a UUIDv7 made by whoever asks for it.

    It opens nothing; the session's secret stands in no message.
    """
    login_request: str
    """The SHA-256 of the secret that the person who signs in holds, in hexadecimal.

    Whoever shows the secret takes the session.
    """
    device: Device | None = None
    """Whether the person has signed in from this device before.

    Failures elsewhere do not slow it down.
    """

    @property
    def address(self) -> EntityAddress:
        """The email that decides."""
        return EntityAddress("identity", "email", self.email_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            email_id=members.required("emailId", rules.EMAIL_ID),
            sealed_password=members.required("sealedPassword", rules.SEALED_PASSWORD),
            session_id=members.required("sessionId", rules.SESSION_ID),
            login_request=members.required("loginRequest", rules.LOGIN_REQUEST),
            device=members.optional("device", _DEVICE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("emailId", self.email_id, rules.EMAIL_ID)
        members.required("sealedPassword", self.sealed_password, rules.SEALED_PASSWORD)
        members.required("sessionId", self.session_id, rules.SESSION_ID)
        members.required("loginRequest", self.login_request, rules.LOGIN_REQUEST)
        members.optional("device", self.device, _DEVICE)
        return members.text()


_DEVICE: Final = codecs.Enumeration(Device)
