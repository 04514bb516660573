# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`CancelOrderV1`, one of the commands of the context conformance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelOrderV1(messages.Message):
    """Version 1 of `CancelOrder`, as older messages have it. Takes an order back."""

    message_type: ClassVar[str] = "tributary.conformance.CancelOrder.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:2a0ee07c62e30f84"

    order_id: str
    """An id, a UUID in lower case."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            order_id=members.required("orderId", rules.ID),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("orderId", self.order_id, rules.ID)
        return members.text()
