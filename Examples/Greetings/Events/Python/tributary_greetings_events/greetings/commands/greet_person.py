# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""`GreetPerson`, one of the commands of the context greetings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GreetPerson(messages.Command):
    """Greets a person, who is greeted three times at most."""

    message_type: ClassVar[str] = "tributary.greetings.GreetPerson.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:8c75c82e46e5924a"
    personal_members: ClassVar[Mapping[str, str]] = {"name": "person_id"}

    person_id: str
    """The person's id, that of the context identity."""
    name: str
    """How the person wants to be called, on a single line."""

    @property
    def address(self) -> EntityAddress:
        """The person that decides."""
        return EntityAddress("greetings", "person", self.person_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            person_id=members.required("personId", rules.PERSON_ID),
            name=members.required("name", rules.NAME),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("personId", self.person_id, rules.PERSON_ID)
        members.required("name", self.name, rules.NAME)
        return members.text()
