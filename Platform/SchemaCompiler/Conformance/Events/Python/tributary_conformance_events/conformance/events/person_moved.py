# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`PersonMoved`, one of the events of the context conformance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PersonMoved(messages.Message):
    """A person lives elsewhere now."""

    message_type: ClassVar[str] = "tributary.conformance.PersonMoved.v3"
    data_schema: ClassVar[str] = "urn:tributary:schema:414e76bea41e826b"
    personal_members: ClassVar[Mapping[str, str]] = {"street": "person_id", "city": "person_id"}

    person_id: str
    """An id, a UUID in lower case."""
    street: str
    """Street and number."""
    city: str
    """The city."""
    moved_at: Timestamp
    """Since when."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            person_id=members.required("personId", rules.ID),
            street=members.required("street", _STREET),
            city=members.required("city", _CITY),
            moved_at=members.required("movedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("personId", self.person_id, rules.ID)
        members.required("street", self.street, _STREET)
        members.required("city", self.city, _CITY)
        members.required("movedAt", self.moved_at, codecs.MOMENT)
        return members.text()


_STREET: Final = codecs.Text(max_length=100)
_CITY: Final = codecs.Text(max_length=100)
