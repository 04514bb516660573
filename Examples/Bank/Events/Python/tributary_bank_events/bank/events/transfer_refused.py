# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`TransferRefused`, one of the events of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.refusal_reason import RefusalReason


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferRefused(messages.Message):
    """The account that was to pay does not. The transfer is over, and no money was moved."""

    message_type: ClassVar[str] = "tributary.bank.TransferRefused.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:b88335990739ce88"

    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """
    reason: RefusalReason
    """Why money was not moved.

    `tooLate` is a debit that was made after its transfer had ended without it.
    """
    expires_at: Timestamp | None = None
    """When the transfer would have expired. That deadline is off now."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
            reason=members.required("reason", _REASON),
            expires_at=members.optional("expiresAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("reason", self.reason, _REASON)
        members.optional("expiresAt", self.expires_at, codecs.MOMENT)
        return members.text()


_REASON: Final = codecs.Enumeration(RefusalReason)
