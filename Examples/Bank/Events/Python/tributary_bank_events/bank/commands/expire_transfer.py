# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`ExpireTransfer`, one of the commands of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpireTransfer(messages.Command):
    """Calls a transfer off, unless the money has left the account that pays."""

    message_type: ClassVar[str] = "tributary.bank.ExpireTransfer.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:81049f012cb13d1d"

    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """

    @property
    def address(self) -> EntityAddress:
        """The transfer that decides."""
        return EntityAddress("bank", "transfer", self.transfer_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        return members.text()
