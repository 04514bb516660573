# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`OrderPlaced`, one of the events of the context conformance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.item import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPlaced(messages.Message):
    """Things were asked for."""

    message_type: ClassVar[str] = "tributary.conformance.OrderPlaced.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:0ece0eadbe6e4419"

    order_id: str
    """An id, a UUID in lower case."""
    items: list[Item]
    """What was asked for."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            order_id=members.required("orderId", rules.ID),
            items=members.required("items", _ITEMS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("orderId", self.order_id, rules.ID)
        members.required("items", self.items, _ITEMS)
        return members.text()


_ITEMS: Final = codecs.Array(objects.Object(Item))
