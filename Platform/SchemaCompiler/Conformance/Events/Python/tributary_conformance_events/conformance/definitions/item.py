# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`Item`, one of the definitions of the context conformance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.price import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(objects.SchemaObject):
    """Some of a thing."""

    label: str
    """A short text on one line."""
    quantity: int
    """How many."""
    prices: list[Price]
    """What one costs, here and there."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            label=members.required("label", rules.LABEL),
            quantity=members.required("quantity", _QUANTITY),
            prices=members.required("prices", _PRICES),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("label", self.label, rules.LABEL)
        members.required("quantity", self.quantity, _QUANTITY)
        members.required("prices", self.prices, _PRICES)
        return members.text()


_QUANTITY: Final = codecs.Integer(minimum=1, maximum=100)
_PRICES: Final = codecs.Array(objects.Object(Price), max_items=2)
