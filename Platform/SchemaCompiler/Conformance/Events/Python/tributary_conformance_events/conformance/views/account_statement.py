# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`AccountStatement`, one of the views of the context conformance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.booking import Booking


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountStatement(objects.SchemaObject):
    """What has moved in an account between two moments; a long document, with which codecs are
    measured.
    """

    account_id: str
    """An id, a UUID in lower case."""
    owner: str
    """Whose account it is, on a single line."""
    from_: Timestamp
    """The moment it begins at."""
    to: Timestamp
    """The moment it ends before."""
    opening_balance: int
    """How much there was at its beginning, in cents."""
    closing_balance: int
    """How much there was at its end, in cents."""
    interest_rate: float
    """What the account bears in a year, as a share of the balance."""
    bookings: list[Booking]
    """Every movement, the oldest first."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            account_id=members.required("accountId", rules.ID),
            owner=members.required("owner", _OWNER),
            from_=members.required("from", codecs.MOMENT),
            to=members.required("to", codecs.MOMENT),
            opening_balance=members.required("openingBalance", codecs.INTEGER),
            closing_balance=members.required("closingBalance", codecs.INTEGER),
            interest_rate=members.required("interestRate", _INTEREST_RATE),
            bookings=members.required("bookings", _BOOKINGS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ID)
        members.required("owner", self.owner, _OWNER)
        members.required("from", self.from_, codecs.MOMENT)
        members.required("to", self.to, codecs.MOMENT)
        members.required("openingBalance", self.opening_balance, codecs.INTEGER)
        members.required("closingBalance", self.closing_balance, codecs.INTEGER)
        members.required("interestRate", self.interest_rate, _INTEREST_RATE)
        members.required("bookings", self.bookings, _BOOKINGS)
        return members.text()


_OWNER: Final = codecs.Text(
    min_length=1,
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
_INTEREST_RATE: Final = codecs.Number(minimum=0.0, maximum=1.0)
_BOOKINGS: Final = codecs.Array(objects.Object(Booking), max_items=1000)
