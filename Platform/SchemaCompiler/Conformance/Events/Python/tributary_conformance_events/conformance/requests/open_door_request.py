# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`OpenDoorRequest`, one of the requests of the context conformance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OpenDoorRequest(objects.SchemaObject):
    """The body of a try to get in."""

    personal_members: ClassVar[Mapping[str, str]] = {"code": "$secret"}

    code: str
    """What opens the door."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            code=members.required("code", _CODE),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("code", self.code, _CODE)
        return members.text()


_CODE: Final = codecs.Text(max_length=100)
