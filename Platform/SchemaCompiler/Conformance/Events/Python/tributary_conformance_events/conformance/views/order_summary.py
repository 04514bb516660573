# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`OrderSummary`, one of the views of the context conformance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.price import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSummary(objects.SchemaObject):
    """An order as people see it."""

    order_id: str
    """An id, a UUID in lower case."""
    total: Price
    """What something costs."""
    placed_at: Timestamp | None = None
    """When it was placed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            order_id=members.required("orderId", rules.ID),
            total=members.required("total", _TOTAL),
            placed_at=members.optional("placedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("orderId", self.order_id, rules.ID)
        members.required("total", self.total, _TOTAL)
        members.optional("placedAt", self.placed_at, codecs.MOMENT)
        return members.text()


_TOTAL: Final = objects.Object(Price)
