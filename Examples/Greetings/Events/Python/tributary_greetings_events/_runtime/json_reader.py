# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""Reads JSON texts, more strictly than the standard library does.

`json.loads` takes NaN, halves of surrogate pairs and integers of any size, keeps the last of two
members with one name, and does not say where an error lies in a way that a client understands.
"""

from __future__ import annotations

import math
import re
from typing import TypeAlias

from .errors import ErrorCode, SchemaError, pointer_step
from .number_text import number_text

JSONValue: TypeAlias = (
    "None | bool | int | float | str | list[JSONValue] | dict[str, JSONValue]"
)
"""A value of a text: integer texts are `int`, other numbers `float`."""

MAXIMUM_BYTES = 1 << 20
"""How long a text may be."""
MAXIMUM_DEPTH = 16
"""How deep arrays and objects may nest; `[[]]` is 2 deep."""

_SPACE = re.compile(r"[ \t\n\r]*")
_PLAIN = re.compile(r'[^"\\\x00-\x1f\ud800-\udfff]*')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{4}")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS: dict[str, tuple[str, bool | None]] = {
    "t": ("true", True),
    "f": ("false", False),
    "n": ("null", None),
}


def parse(text: bytes, depth: int = MAXIMUM_DEPTH) -> JSONValue:
    """The value of a whole text; raises `SchemaError` where it is none."""
    if len(text) > MAXIMUM_BYTES:
        raise SchemaError(
            ErrorCode.TOO_LARGE, "", f"must be at most {MAXIMUM_BYTES} bytes, not {len(text)}"
        )
    # Bytes that are no UTF-8 become halves of surrogate pairs, which no other bytes become.
    return _Parser(bytes(text).decode("utf-8", "surrogateescape"), depth).parse()


class _Parser:
    """One pass over a text, by recursive descent: the depth is limited before Python's is reached."""

    def __init__(self, text: str, depth: int) -> None:
        self._text = text
        self._index = 0
        self._depth = depth
        # The way from the root to the value at hand; None in an object whose member is not known yet.
        self._path: list[str | int | None] = []
        self._duplicate: str | None = None

    def parse(self) -> JSONValue:
        value = self._value()
        self._skip_space()
        if self._index != len(self._text):
            raise self._malformed("one JSON value: something follows it")
        if self._duplicate is not None:
            message = "stands twice in its object"
            raise SchemaError(ErrorCode.DUPLICATE_MEMBER, self._duplicate, message)
        return value

    def _value(self) -> JSONValue:
        self._skip_space()
        match self._current():
            case "{":
                return self._object()
            case "[":
                return self._array()
            case '"':
                return self._string()
            case "t" | "f" | "n" as first:
                word, value = _LITERALS[first]
                if not self._text.startswith(word, self._index):
                    raise self._malformed("JSON: true, false or null is expected here")
                self._index += len(word)
                return value
            case "":
                raise self._malformed("JSON: the text ends too early")
            case _:
                return self._number()

    def _object(self) -> dict[str, JSONValue]:
        self._open()
        members: dict[str, JSONValue] = {}
        if self._skip("}"):
            return members
        self._path.append(None)
        while True:
            self._path[-1] = None
            self._skip_space()
            if self._current() != '"':
                raise self._malformed("JSON: a member name is expected here")
            name = self._string()
            self._path[-1] = name
            if name in members and self._duplicate is None:
                self._duplicate = self._pointer()
            if not self._skip(":"):
                raise self._malformed("JSON: a colon is expected here")
            members[name] = self._value()
            if self._skip(","):
                continue
            if not self._skip("}"):
                raise self._malformed("JSON: a comma or an end is expected here")
            self._path.pop()
            return members

    def _array(self) -> list[JSONValue]:
        self._open()
        elements: list[JSONValue] = []
        if self._skip("]"):
            return elements
        self._path.append(0)
        while True:
            self._path[-1] = len(elements)
            elements.append(self._value())
            if self._skip(","):
                continue
            if not self._skip("]"):
                raise self._malformed("JSON: a comma or an end is expected here")
            self._path.pop()
            return elements

    def _number(self) -> int | float:
        match = _NUMBER.match(self._text, self._index)
        if match is None:
            raise self._malformed("JSON: a value is expected here")
        text = match.group()
        following = self._text[match.end() : match.end() + 1]
        is_fraction = bool(match.group(1) or match.group(2))
        if following == "." and not is_fraction or following in ("e", "E") and not match.group(2):
            raise self._malformed("JSON: a digit is expected here")
        if following.isascii() and following.isdigit():
            raise self._malformed("JSON: a number does not begin with 0")
        number = float(text) if is_fraction else _whole(text)
        if number is None or math.isinf(number):
            raise self._error(ErrorCode.INVALID_NUMBER, "a number that fits into 64 bits")
        self._index = match.end()
        return number

    def _string(self) -> str:
        self._index += 1
        parts: list[str] = []
        while True:
            plain = _PLAIN.match(self._text, self._index)
            if plain is not None:
                parts.append(plain.group())
                self._index = plain.end()
            match self._current():
                case '"':
                    self._index += 1
                    return "".join(parts)
                case "\\":
                    self._index += 1
                    parts.append(self._escape())
                case "":
                    raise self._malformed("JSON: the text ends inside a string")
                case other if other < " ":
                    raise self._invalid_text("no unescaped control characters")
                case _:
                    raise self._error(ErrorCode.INVALID_TEXT, "UTF-8")

    def _escape(self) -> str:
        kind = self._current()
        if kind != "u":
            if kind == "" or kind not in _ESCAPES:
                raise self._malformed("JSON: a backslash must begin one of its escapes")
            self._index += 1
            return _ESCAPES[kind]
        unit = self._code_unit()
        if unit == 0:
            raise self._invalid_text("no NUL character")
        if 0xD800 <= unit < 0xDC00 and self._text.startswith("\\u", self._index):
            self._index += 1
            low = self._code_unit()
            if 0xDC00 <= low < 0xE000:
                return chr(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
        if 0xD800 <= unit < 0xE000:
            raise self._invalid_text("no half of a surrogate pair")
        return chr(unit)

    def _code_unit(self) -> int:
        """Reads `uXXXX`."""
        digits = _HEXADECIMAL.match(self._text, self._index + 1)
        if digits is None:
            raise self._malformed("JSON: four hexadecimal digits are expected here")
        self._index = digits.end()
        return int(digits.group(), 16)

    def _open(self) -> None:
        if len(self._path) >= self._depth:
            raise SchemaError(ErrorCode.TOO_DEEP, self._pointer(), "is nested too deeply")
        self._index += 1

    def _current(self) -> str:
        """The character at hand; empty at the end of the text."""
        return self._text[self._index : self._index + 1]

    def _skip(self, character: str) -> bool:
        self._skip_space()
        if self._current() != character:
            return False
        self._index += 1
        return True

    def _skip_space(self) -> None:
        space = _SPACE.match(self._text, self._index)
        if space is not None:
            self._index = space.end()

    def _pointer(self) -> str:
        return "".join(pointer_step(step) for step in self._path if step is not None)

    def _error(self, code: ErrorCode, expected: str) -> SchemaError:
        return SchemaError(code, self._pointer(), f"must be {expected}")

    def _malformed(self, expected: str) -> SchemaError:
        return self._error(ErrorCode.MALFORMED, expected)

    def _invalid_text(self, expected: str) -> SchemaError:
        return SchemaError(ErrorCode.INVALID_TEXT, self._pointer(), f"must hold {expected}")


def _whole(text: str) -> int | float | None:
    """An integer of 64 bits; or a double beyond them, in the one form in which it is written.

    Any other integer beyond 64 bits would lose digits: None.
    """
    if len(text) > 22:
        return None
    number = int(text)
    if -(1 << 63) <= number < 1 << 63:
        return number
    return float(number) if number_text(float(number)) == text else None
