# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`VerifyEmail`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyEmail(messages.Command):
    """Shows that a person reads the mails to their address."""

    message_type: ClassVar[str] = "tributary.identity.VerifyEmail.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:ab9974b99bb0c75d"

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    proof: str
    """The SHA-256 of the token that a mail carried, in hexadecimal."""

    @property
    def address(self) -> EntityAddress:
        """The user that decides."""
        return EntityAddress("identity", "user", self.user_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            proof=members.required("proof", rules.PROOF),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("proof", self.proof, rules.PROOF)
        return members.text()
