# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`CancelOrder`, one of the commands of the context conformance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CancelOrder(messages.Command):
    """Takes an order back."""

    message_type: ClassVar[str] = "tributary.conformance.CancelOrder.v2"
    data_schema: ClassVar[str] = "urn:tributary:schema:cc28bb1fdd37c88b"
    personal_members: ClassVar[Mapping[str, str]] = {"because": "$caller"}

    order_id: str
    """An id, a UUID in lower case."""
    because: str
    """A short text on one line."""

    @property
    def address(self) -> EntityAddress:
        """The order that decides."""
        return EntityAddress("conformance", "order", self.order_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            order_id=members.required("orderId", rules.ID),
            because=members.required("because", rules.LABEL),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("orderId", self.order_id, rules.ID)
        members.required("because", self.because, rules.LABEL)
        return members.text()
