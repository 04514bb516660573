# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`Price`, one of the definitions of the context conformance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Price(objects.SchemaObject):
    """What something costs."""

    amount: int
    """In minor units, up to the largest integer of 64 bits."""
    currency: str
    """An ISO 4217 code."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            amount=members.required("amount", _AMOUNT),
            currency=members.required("currency", _CURRENCY),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("amount", self.amount, _AMOUNT)
        members.required("currency", self.currency, _CURRENCY)
        return members.text()


_AMOUNT: Final = codecs.Integer(minimum=0)
_CURRENCY: Final = codecs.Text(pattern=re.compile(r"[A-Z]{3}", re.ASCII))
