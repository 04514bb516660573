# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""How each kind of value is read from JSON and written to it; both hold it to its schema."""

from __future__ import annotations

import json
import math
import re
from abc import ABC, abstractmethod
from enum import StrEnum
from typing import Final, Generic, TypeVar

from .errors import ErrorCode, SchemaError
from .formats import StringFormat
from .json_reader import JSONValue
from .number_text import number_text
from .timestamp import Timestamp

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_UNWRITABLE: Final = re.compile(r"[\x00\ud800-\udfff]")


class Codec(ABC, Generic[T]):
    """Reads and writes one kind of value; raises `SchemaError` where a rule is broken."""

    @abstractmethod
    def read(self, value: JSONValue) -> T:
        """The value that stands in a text."""

    @abstractmethod
    def write(self, value: T) -> str:
        """The canonical text of a value."""


class Text(Codec[str]):
    """A string; lengths count Unicode scalars."""

    def __init__(
        self,
        *,
        min_length: int = 0,
        max_length: int | None = None,
        format: StringFormat | None = None,
        pattern: re.Pattern[str] | None = None,
    ) -> None:
        self._min_length = min_length
        self._max_length = max_length
        self._format = format
        self._pattern = pattern

    def read(self, value: JSONValue) -> str:
        if not isinstance(value, str):
            raise mismatch("a string", value)
        length = len(value)
        if length < self._min_length:
            raise _broken(f"must have at least {self._min_length} characters, not {length}")
        if self._max_length is not None and length > self._max_length:
            raise _broken(f"must have at most {self._max_length} characters, not {length}")
        if self._format is not None and not self._format.matches(value):
            raise _broken(f"must be {self._format.expectation}")
        if self._pattern is not None and self._pattern.fullmatch(value) is None:
            raise _broken(f"must match {self._pattern.pattern}")
        return value

    def write(self, value: str) -> str:
        return string_text(self.read(value))


class Moment(Codec[Timestamp]):
    """A date-time."""

    def read(self, value: JSONValue) -> Timestamp:
        if not isinstance(value, str):
            raise mismatch("a string", value)
        try:
            return Timestamp.parse(value)
        except ValueError:
            raise _broken("must be an RFC 3339 date-time") from None

    def write(self, value: Timestamp) -> str:
        if not isinstance(value, Timestamp):
            raise mismatch("a Timestamp", value)
        return f'"{value}"'


class Integer(Codec[int]):
    """An integer of 64 bits with sign."""

    def __init__(self, minimum: int = -(1 << 63), maximum: int = (1 << 63) - 1) -> None:
        self._minimum = minimum
        self._maximum = maximum

    def read(self, value: JSONValue) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise mismatch("an integer", value)
        # 1.0 is an integer. From 2^53 on a double no longer says which one.
        if isinstance(value, float) and not (value.is_integer() and abs(value) < 1 << 53):
            raise SchemaError(ErrorCode.WRONG_TYPE, "", "must be an integer, not a fraction")
        number = int(value)
        if number < self._minimum:
            raise _broken(f"must be at least {self._minimum}")
        if number > self._maximum:
            raise _broken(f"must be at most {self._maximum}")
        return number

    def write(self, value: int) -> str:
        return str(self.read(value))


class Number(Codec[float]):
    """A number that a double holds."""

    def __init__(self, minimum: float = -math.inf, maximum: float = math.inf) -> None:
        self._minimum = minimum
        self._maximum = maximum

    def read(self, value: JSONValue) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise mismatch("a number", value)
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise SchemaError(ErrorCode.INVALID_NUMBER, "", "must be a number that fits into 64 bits")
        if number < self._minimum:
            raise _broken(f"must be at least {self._minimum}")
        if number > self._maximum:
            raise _broken(f"must be at most {self._maximum}")
        return number

    def write(self, value: float) -> str:
        return number_text(self.read(value))


class Boolean(Codec[bool]):
    """True or false."""

    def read(self, value: JSONValue) -> bool:
        if not isinstance(value, bool):
            raise mismatch("true or false", value)
        return value

    def write(self, value: bool) -> str:
        return "true" if self.read(value) else "false"


class Enumeration(Codec[E]):
    """One of a closed list of names."""

    def __init__(self, cases: type[E]) -> None:
        self._cases = cases
        self._names = {case.value: case for case in cases}

    def read(self, value: JSONValue) -> E:
        if not isinstance(value, str):
            raise mismatch("a string", value)
        case = self._names.get(value)
        if case is None:
            raise _broken(f"must be one of {', '.join(self._names)}")
        return case

    def write(self, value: E) -> str:
        return f'"{self.read(value).value}"'


class Array(Codec[list[T]]):
    """A list; how many elements it has is looked at before any of them."""

    def __init__(
        self, element: Codec[T], *, min_items: int = 0, max_items: int | None = None
    ) -> None:
        self._element = element
        self._min_items = min_items
        self._max_items = max_items

    def read(self, value: JSONValue) -> list[T]:
        if not isinstance(value, list):
            raise mismatch("an array", value)
        self._check(len(value))
        elements: list[T] = []
        try:
            for element in value:
                elements.append(self._element.read(element))
        except SchemaError as error:
            error.enter(len(elements))
            raise
        return elements

    def write(self, value: list[T]) -> str:
        if not isinstance(value, list | tuple):
            raise mismatch("a list", value)
        self._check(len(value))
        texts: list[str] = []
        try:
            for element in value:
                texts.append(self._element.write(element))
        except SchemaError as error:
            error.enter(len(texts))
            raise
        return f"[{','.join(texts)}]"

    def _check(self, count: int) -> None:
        if count < self._min_items:
            raise _broken(f"must have at least {_elements(self._min_items)}")
        if self._max_items is not None and count > self._max_items:
            raise _broken(f"must have at most {_elements(self._max_items)}")


TEXT: Final = Text()
UUID: Final = Text(format=StringFormat.UUID)
EMAIL: Final = Text(format=StringFormat.EMAIL)
URI: Final = Text(format=StringFormat.URI)
MOMENT: Final = Moment()
INTEGER: Final = Integer()
NUMBER: Final = Number()
BOOLEAN: Final = Boolean()


def string_text(value: str) -> str:
    """A string in quotes: only `"`, `\\` and control characters are escaped."""
    if _UNWRITABLE.search(value):
        raise SchemaError(ErrorCode.INVALID_TEXT, "", "must hold no NUL and no half of a surrogate pair")
    return json.dumps(value, ensure_ascii=False)


def mismatch(expected: str, value: object) -> SchemaError:
    """The error for a value of another kind."""
    match value:
        case None:
            found = "null"
        case bool():
            found = "true or false"
        case int() | float():
            found = "a number"
        case str():
            found = "a string"
        case list() | tuple():
            found = "an array"
        case dict():
            found = "an object"
        case _:
            found = f"a {type(value).__name__}"
    return SchemaError(ErrorCode.WRONG_TYPE, "", f"must be {expected}, not {found}")


def _broken(message: str) -> SchemaError:
    return SchemaError(ErrorCode.CONSTRAINT, "", message)


def _elements(count: int) -> str:
    return "1 element" if count == 1 else f"{count} elements"
