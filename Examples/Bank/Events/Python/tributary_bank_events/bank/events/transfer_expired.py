# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`TransferExpired`, one of the events of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferExpired(messages.Message):
    """The transfer's time has run out before any money was seen to move.

    The transfer is over, unless a debit turns up that was under way.
    """

    message_type: ClassVar[str] = "tributary.bank.TransferExpired.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:9d9bc2e689d1f873"

    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        return members.text()
