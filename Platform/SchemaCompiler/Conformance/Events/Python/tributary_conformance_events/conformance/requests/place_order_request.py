# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`PlaceOrderRequest`, one of the requests of the context conformance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.size import Size


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOrderRequest(objects.SchemaObject):
    """The body of an order."""

    order_id: str
    """An id, a UUID in lower case."""
    sizes: list[Size]
    """Which sizes."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            order_id=members.required("orderId", rules.ID),
            sizes=members.required("sizes", _SIZES),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("orderId", self.order_id, rules.ID)
        members.required("sizes", self.sizes, _SIZES)
        return members.text()


_SIZES: Final = codecs.Array(codecs.Enumeration(Size))
