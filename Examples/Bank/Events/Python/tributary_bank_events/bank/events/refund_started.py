# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`RefundStarted`, one of the events of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.refusal_reason import RefusalReason


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundStarted(messages.Message):
    """The money has left the account that pays and is to go back there."""

    message_type: ClassVar[str] = "tributary.bank.RefundStarted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c896e20a4b7a281a"

    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """
    from_: str
    """The account that has paid."""
    amount: int
    """An amount of money in cents."""
    reason: RefusalReason
    """Why money was not moved.

    `tooLate` is a debit that was made after its transfer had ended without it.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
            from_=members.required("from", rules.ACCOUNT_ID),
            amount=members.required("amount", rules.AMOUNT),
            reason=members.required("reason", _REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("from", self.from_, rules.ACCOUNT_ID)
        members.required("amount", self.amount, rules.AMOUNT)
        members.required("reason", self.reason, _REASON)
        return members.text()


_REASON: Final = codecs.Enumeration(RefusalReason)
