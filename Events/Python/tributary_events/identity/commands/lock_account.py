# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`LockAccount`, one of the commands of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LockAccount(messages.Command):
    """Locks a person out until the account is unlocked."""

    message_type: ClassVar[str] = "tributary.identity.LockAccount.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c57346118377800f"
    personal_members: ClassVar[Mapping[str, str]] = {"reason": "user_id"}

    user_id: str
    """The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated
    request is the same request.
    """
    reason: str
    """Why, in a few words for the people who look after accounts."""

    @property
    def address(self) -> EntityAddress:
        """The user that decides."""
        return EntityAddress("identity", "user", self.user_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            user_id=members.required("userId", rules.USER_ID),
            reason=members.required("reason", rules.REASON),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("reason", self.reason, rules.REASON)
        return members.text()
