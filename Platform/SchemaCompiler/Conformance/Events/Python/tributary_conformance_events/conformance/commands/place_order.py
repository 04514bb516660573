# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`PlaceOrder`, one of the commands of the context conformance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules
from ..definitions.item import Item


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlaceOrder(messages.Command):
    """Asks for things."""

    message_type: ClassVar[str] = "tributary.conformance.PlaceOrder.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:0b29cff456c0662a"
    personal_members: ClassVar[Mapping[str, str]] = {"note": "person_id"}

    order_id: str
    """An id, a UUID in lower case."""
    person_id: str
    """An id, a UUID in lower case."""
    items: list[Item]
    """What is asked for."""
    note: str | None = None
    """A word to whoever packs it."""

    @property
    def address(self) -> EntityAddress:
        """The order that decides."""
        return EntityAddress("conformance", "order", self.order_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            order_id=members.required("orderId", rules.ID),
            person_id=members.required("personId", rules.ID),
            items=members.required("items", _ITEMS),
            note=members.optional("note", _NOTE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("orderId", self.order_id, rules.ID)
        members.required("personId", self.person_id, rules.ID)
        members.required("items", self.items, _ITEMS)
        members.optional("note", self.note, _NOTE)
        return members.text()


_ITEMS: Final = codecs.Array(objects.Object(Item), min_items=1, max_items=3)
_NOTE: Final = codecs.Text(max_length=200)
