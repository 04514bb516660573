# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`AccountOpened`, one of the events of the context bank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccountOpened(messages.Message):
    """There is an account, and it is empty."""

    message_type: ClassVar[str] = "tributary.bank.AccountOpened.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:06b80a52c5b1037c"
    personal_members: ClassVar[Mapping[str, str]] = {"owner": "account_id"}

    account_id: str
    """The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated
    request is the same request.
    """
    owner: str
    """Whose account it is, on a single line."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            account_id=members.required("accountId", rules.ACCOUNT_ID),
            owner=members.required("owner", rules.OWNER),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ACCOUNT_ID)
        members.required("owner", self.owner, rules.OWNER)
        return members.text()
