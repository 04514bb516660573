# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`TransferDebited`, one of the events of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferDebited(messages.Message):
    """The money has left the account that pays and is to go to the one that is paid."""

    message_type: ClassVar[str] = "tributary.bank.TransferDebited.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:e0c44bb9854f6732"

    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """
    to: str
    """The account that is paid."""
    amount: int
    """An amount of money in cents."""
    expires_at: Timestamp | None = None
    """When the transfer would have expired. That deadline is off now."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
            to=members.required("to", rules.ACCOUNT_ID),
            amount=members.required("amount", rules.AMOUNT),
            expires_at=members.optional("expiresAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("to", self.to, rules.ACCOUNT_ID)
        members.required("amount", self.amount, rules.AMOUNT)
        members.optional("expiresAt", self.expires_at, codecs.MOMENT)
        return members.text()
