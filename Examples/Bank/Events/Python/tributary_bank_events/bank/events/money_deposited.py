# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`MoneyDeposited`, one of the events of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyDeposited(messages.Message):
    """Money was paid in."""

    message_type: ClassVar[str] = "tributary.bank.MoneyDeposited.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:76734915a9517052"

    account_id: str
    """The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated
    request is the same request.
    """
    amount: int
    """An amount of money in cents."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            account_id=members.required("accountId", rules.ACCOUNT_ID),
            amount=members.required("amount", rules.AMOUNT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ACCOUNT_ID)
        members.required("amount", self.amount, rules.AMOUNT)
        return members.text()
