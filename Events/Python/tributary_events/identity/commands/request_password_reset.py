# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RequestPasswordReset`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestPasswordReset(messages.Command):
    """Asks for a mail with which a forgotten password is replaced.

    It is completed for every address, known or not.
    """

    message_type: ClassVar[str] = "tributary.identity.RequestPasswordReset.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:0f7d48da236dc410"

    email_id: str
    """The SHA-256 of an e-mail address in lower case, in hexadecimal.

    The address can be told from it only by who knows it already.
    """
    reset_id: str
    """The id of the request, a UUIDv7."""

    @property
    def address(self) -> EntityAddress:
        """The email that decides."""
        return EntityAddress("identity", "email", self.email_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            email_id=members.required("emailId", rules.EMAIL_ID),
            reset_id=members.required("resetId", codecs.UUID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("emailId", self.email_id, rules.EMAIL_ID)
        members.required("resetId", self.reset_id, codecs.UUID)
        return members.text()
