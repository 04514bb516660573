# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`NoteCreditRefused`, one of the commands of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules
from ..definitions.refusal_reason import RefusalReason


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCreditRefused(messages.Command):
    """Tells a transfer that the money was not taken in."""

    message_type: ClassVar[str] = "tributary.bank.NoteCreditRefused.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:e148fee79fd00479"

    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """
    reason: RefusalReason
    """Why money was not moved.

    `tooLate` is a debit that was made after its transfer had ended without it.
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
            reason=members.required("reason", _REASON),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("reason", self.reason, _REASON)
        return members.text()


_REASON: Final = codecs.Enumeration(RefusalReason)
