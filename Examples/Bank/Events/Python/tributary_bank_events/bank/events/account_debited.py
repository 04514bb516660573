# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`AccountDebited`, one of the events of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDebited(messages.Message):
    """The money of a transfer has left the account that pays."""

    message_type: ClassVar[str] = "tributary.bank.AccountDebited.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:b6f127356e040706"

    account_id: str
    """The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated
    request is the same request.
    """
    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """
    amount: int
    """An amount of money in cents."""
    settled: list[str] | None = None
    """Transfers that this account has heard the end of, and need not remember any more."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            account_id=members.required("accountId", rules.ACCOUNT_ID),
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
            amount=members.required("amount", rules.AMOUNT),
            settled=members.optional("settled", rules.SETTLED_TRANSFERS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ACCOUNT_ID)
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("amount", self.amount, rules.AMOUNT)
        members.optional("settled", self.settled, rules.SETTLED_TRANSFERS)
        return members.text()
