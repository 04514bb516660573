# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`Booking`, one of the definitions of the context conformance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking(objects.SchemaObject):
    """One movement of money in an account, as a statement lists it."""

    class Kind(StrEnum):
        """What moved it."""

        DEPOSIT = "deposit"
        WITHDRAWAL = "withdrawal"
        CREDIT = "credit"
        DEBIT = "debit"
        REFUND = "refund"

    booking_id: str
    """The booking's id."""
    booked_at: Timestamp
    """When the money moved."""
    kind: Kind
    """What moved it."""
    amount: int
    """How much, in cents."""
    balance: int
    """How much there was afterwards, in cents."""
    counterparty: str | None = None
    """The other account, where there is one."""
    text: str
    """What it was for, on a single line."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            booking_id=members.required("bookingId", codecs.UUID),
            booked_at=members.required("bookedAt", codecs.MOMENT),
            kind=members.required("kind", _KIND),
            amount=members.required("amount", _AMOUNT),
            balance=members.required("balance", codecs.INTEGER),
            counterparty=members.optional("counterparty", rules.ID),
            text=members.required("text", _TEXT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("bookingId", self.booking_id, codecs.UUID)
        members.required("bookedAt", self.booked_at, codecs.MOMENT)
        members.required("kind", self.kind, _KIND)
        members.required("amount", self.amount, _AMOUNT)
        members.required("balance", self.balance, codecs.INTEGER)
        members.optional("counterparty", self.counterparty, rules.ID)
        members.required("text", self.text, _TEXT)
        return members.text()


_KIND: Final = codecs.Enumeration(Booking.Kind)
_AMOUNT: Final = codecs.Integer(minimum=1, maximum=1000000000000)
_TEXT: Final = codecs.Text(
    min_length=1,
    max_length=140,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
