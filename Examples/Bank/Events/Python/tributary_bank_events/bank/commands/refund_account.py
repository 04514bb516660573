# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`RefundAccount`, one of the commands of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundAccount(messages.Command):
    """Gives the money of a transfer that cannot be completed back to the account that paid."""

    message_type: ClassVar[str] = "tributary.bank.RefundAccount.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:e354623378dba00d"

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

    @property
    def address(self) -> EntityAddress:
        """The account that decides."""
        return EntityAddress("bank", "account", self.account_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            account_id=members.required("accountId", rules.ACCOUNT_ID),
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
            amount=members.required("amount", rules.AMOUNT),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ACCOUNT_ID)
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("amount", self.amount, rules.AMOUNT)
        return members.text()
