# Generated from Platform/SchemaCompiler/Conformance/schema/ by 'make generate'. Do not edit.
"""Objects with named members: what the generated classes have in common."""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar, Final, Self, TypeVar

from .codecs import Codec, mismatch
from .errors import ErrorCode, SchemaError, pointer_step
from .json_reader import JSONValue, parse

T = TypeVar("T")
S = TypeVar("S", bound="SchemaObject")

_COVERED: Final = "‹personal›"


class SchemaObject(ABC):
    """An object that a schema describes: a message, a part of one, a view or a request.

    Making one checks nothing; reading and writing hold it to its schema.
    """

    __slots__ = ()

    personal_members: ClassVar[Mapping[str, str]] = {}
    """The members with a person's data or a secret, and whose it is: the member that holds the person's id, `$caller` where
    the person is the one who asks, or `$secret` where it is nobody's and must not be shown."""

    @classmethod
    def from_json(cls, text: bytes) -> Self:
        """Reads a whole JSON text; raises `SchemaError` where it breaks a rule of the schema."""
        return cls.from_value(parse(text))

    def to_json(self) -> bytes:
        """The canonical JSON text; raises `SchemaError` where a member breaks a rule."""
        return self.to_text().encode()

    @classmethod
    @abstractmethod
    def from_value(cls, value: JSONValue) -> Self:
        """Reads a value that stands in a larger text."""

    @abstractmethod
    def to_text(self) -> str:
        """The canonical JSON text, before it becomes bytes."""

    def __repr__(self) -> str:
        """Like that of any dataclass, but personal members are covered and absent ones left out."""
        members = []
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            if value is not None:
                text = _COVERED if field.name in self.personal_members else repr(value)
                members.append(f"{field.name}={text}")
        return f"{type(self).__name__}({', '.join(members)})"


class Object(Codec[S]):
    """An object inside another."""

    def __init__(self, cls: type[S]) -> None:
        self._cls = cls

    def read(self, value: JSONValue) -> S:
        return self._cls.from_value(value)

    def write(self, value: S) -> str:
        if not isinstance(value, self._cls):
            raise mismatch(f"a {self._cls.__name__}", value)
        return value.to_text()


class ObjectReader:
    """Reads the members of one object by name."""

    def __init__(self, value: JSONValue) -> None:
        if not isinstance(value, dict):
            raise mismatch("an object", value)
        self._members = value
        self._known: set[str] = set()

    def required(self, name: str, codec: Codec[T]) -> T:
        """A member that must be there."""
        value = self.value(name)
        try:
            return codec.read(value)
        except SchemaError as error:
            error.enter(name)
            raise

    def optional(self, name: str, codec: Codec[T]) -> T | None:
        """A member that may be absent; null is not absent, but a value that no codec reads."""
        self._known.add(name)
        return self.required(name, codec) if name in self._members else None

    def value(self, name: str) -> JSONValue:
        """A member that must be there, as it stands."""
        self._known.add(name)
        if name not in self._members:
            raise SchemaError(ErrorCode.MISSING_MEMBER, pointer_step(name), "is missing")
        return self._members[name]

    def refuse_others(self) -> None:
        """Raises where there are members that nobody has asked for."""
        for name in self._members:
            if name not in self._known:
                raise SchemaError(ErrorCode.UNKNOWN_MEMBER, pointer_step(name), "is not known here")


class ObjectWriter:
    """Writes the members of one object in the order of the calls."""

    def __init__(self) -> None:
        self._members: list[str] = []

    def required(self, name: str, value: T, codec: Codec[T]) -> None:
        """A member that must be there; the name must need no escapes."""
        try:
            self._members.append(f'"{name}":{codec.write(value)}')
        except SchemaError as error:
            error.enter(name)
            raise

    def optional(self, name: str, value: T | None, codec: Codec[T]) -> None:
        """A member that is left out where there is no value."""
        if value is not None:
            self.required(name, value, codec)

    def text(self) -> str:
        """The object."""
        return f"{{{','.join(self._members)}}}"
