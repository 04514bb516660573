# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`PersonMovedV1`, one of the events of the context conformance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PersonMovedV1(messages.Message):
    """Version 1 of `PersonMoved`, as older messages have it. A person lives elsewhere now."""

    message_type: ClassVar[str] = "tributary.conformance.PersonMoved.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:9bf75d70d730b691"
    personal_members: ClassVar[Mapping[str, str]] = {"address": "person_id"}

    person_id: str
    """An id, a UUID in lower case."""
    address: str
    """Street, a comma, and the city."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            person_id=members.required("personId", rules.ID),
            address=members.required("address", codecs.TEXT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("personId", self.person_id, rules.ID)
        members.required("address", self.address, codecs.TEXT)
        return members.text()
