# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`ResetPassword`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResetPassword(messages.Command):
    """Replaces a forgotten password with the help of a mail, and ends all sessions."""

    message_type: ClassVar[str] = "tributary.identity.ResetPassword.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:664e047c765736de"
    personal_members: ClassVar[Mapping[str, str]] = {"sealed_password": "$secret"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    expires_at: Timestamp
    """Until when the mail's link can be used, as it says itself."""
    proof: str
    """The SHA-256 of the token that a mail carried, in hexadecimal."""
    sealed_password: str
    """The new password, sealed with the person's id as additional data."""

    @property
    def address(self) -> EntityAddress:
        """The user that decides."""
        return EntityAddress("identity", "user", self.user_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            expires_at=members.required("expiresAt", codecs.MOMENT),
            proof=members.required("proof", rules.PROOF),
            sealed_password=members.required("sealedPassword", rules.SEALED_PASSWORD),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("expiresAt", self.expires_at, codecs.MOMENT)
        members.required("proof", self.proof, rules.PROOF)
        members.required("sealedPassword", self.sealed_password, rules.SEALED_PASSWORD)
        return members.text()
