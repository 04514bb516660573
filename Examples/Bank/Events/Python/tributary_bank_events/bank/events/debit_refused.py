# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`DebitRefused`, one of the events of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.refusal_reason import RefusalReason


@dataclass(frozen=True, slots=True, kw_only=True)
class DebitRefused(messages.Message):
    """The account does not pay. It may be one that was never opened."""

    message_type: ClassVar[str] = "tributary.bank.DebitRefused.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:2751f8867c44efa1"

    account_id: str
    """The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated
    request is the same request.
    """
    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """
    reason: RefusalReason
    """Why money was not moved.

    `tooLate` is a debit that was made after its transfer had ended without it.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            account_id=members.required("accountId", rules.ACCOUNT_ID),
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
            reason=members.required("reason", _REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ACCOUNT_ID)
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("reason", self.reason, _REASON)
        return members.text()


_REASON: Final = codecs.Enumeration(RefusalReason)
