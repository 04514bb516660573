# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AuthenticationFailed`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.device import Device


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthenticationFailed(messages.Message):
    """Somebody was not let in.

    Stands in the stream of the e-mail address or of the external identity, also where nobody has
    that address; in a person's own where a change of password named the wrong one.
    """

    class Reason(StrEnum):
        """Why."""

        UNKNOWN_EMAIL = "unknownEmail"
        WRONG_PASSWORD = "wrongPassword"
        PASSWORD_UNREADABLE = "passwordUnreadable"
        ACCOUNT_LOCKED = "accountLocked"
        ACCOUNT_CLOSED = "accountClosed"

    message_type: ClassVar[str] = "tributary.identity.AuthenticationFailed.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:f38a188a17c80dab"

    email_id: str | None = None
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """
    identity_id: str | None = None
    """What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in
    hexadecimal.
    """
    user_id: str | None = None
    """Whose account it was tried for; absent where there is none."""
    reason: Reason
    """Why."""
    device: Device | None = None
    """Whether the person has signed in from this device before.

    Failures elsewhere do not slow it down.
    """
    next_try_at: Timestamp | None = None
    """Before this moment no further try is looked at; present from the fifth failure in a row on.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            email_id=members.optional("emailId", rules.EMAIL_ID),
            identity_id=members.optional("identityId", rules.IDENTITY_ID),
            user_id=members.optional("userId", rules.USER_ID),
            reason=members.required("reason", _REASON),
            device=members.optional("device", _DEVICE),
            next_try_at=members.optional("nextTryAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.optional("emailId", self.email_id, rules.EMAIL_ID)
        members.optional("identityId", self.identity_id, rules.IDENTITY_ID)
        members.optional("userId", self.user_id, rules.USER_ID)
        members.required("reason", self.reason, _REASON)
        members.optional("device", self.device, _DEVICE)
        members.optional("nextTryAt", self.next_try_at, codecs.MOMENT)
        return members.text()


_REASON: Final = codecs.Enumeration(AuthenticationFailed.Reason)
_DEVICE: Final = codecs.Enumeration(Device)
