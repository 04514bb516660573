# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""`Greeting`, one of the views of the context greetings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Greeting(objects.SchemaObject):
    """How a person was greeted last; the document of the view greetings."""

    personal_members: ClassVar[Mapping[str, str]] = {"words": "person_id"}

    person_id: str
    """The person's id, that of the context identity."""
    words: str
    """A greeting, on a single line."""
    times: int
    """How often the person has been greeted."""
    greeted_at: Timestamp
    """When that was."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            person_id=members.required("personId", rules.PERSON_ID),
            words=members.required("words", rules.WORDS),
            times=members.required("times", _TIMES),
            greeted_at=members.required("greetedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("personId", self.person_id, rules.PERSON_ID)
        members.required("words", self.words, rules.WORDS)
        members.required("times", self.times, _TIMES)
        members.required("greetedAt", self.greeted_at, codecs.MOMENT)
        return members.text()


_TIMES: Final = codecs.Integer(minimum=1)
