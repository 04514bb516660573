# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`PasswordResetRequested`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordResetRequested(messages.Message):
    """Somebody has asked to replace the password that belongs to an address.

    Stands in the stream of the e-mail address, also where nobody has it.
    """

    message_type: ClassVar[str] = "tributary.identity.PasswordResetRequested.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:fc2268a6718f3566"

    email_id: str
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """
    user_id: str | None = None
    """Whose password; absent where nobody has the address, and then no mail is sent."""
    reset_id: str
    """The id of the request."""
    expires_at: Timestamp
    """Until when the mail's link can be used."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            email_id=members.required("emailId", rules.EMAIL_ID),
            user_id=members.optional("userId", rules.USER_ID),
            reset_id=members.required("resetId", codecs.UUID),
            expires_at=members.required("expiresAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("emailId", self.email_id, rules.EMAIL_ID)
        members.optional("userId", self.user_id, rules.USER_ID)
        members.required("resetId", self.reset_id, codecs.UUID)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        return members.text()
