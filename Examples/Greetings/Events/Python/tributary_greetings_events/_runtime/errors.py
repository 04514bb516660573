# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""Why a text or a value was refused, and where."""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """What kind of rule was broken; the codes are the same in every language."""

    MALFORMED = "malformed"
    """No JSON text by RFC 8259."""
    TOO_LARGE = "tooLarge"
    """More bytes than the limit."""
    TOO_DEEP = "tooDeep"
    """Nested deeper than the limit."""
    INVALID_TEXT = "invalidText"
    """Bytes that are no UTF-8, NUL, a bare control character or half of a surrogate pair."""
    INVALID_NUMBER = "invalidNumber"
    """An integer beyond 64 bits, or a number too large for a double."""
    DUPLICATE_MEMBER = "duplicateMember"
    """A name that stands twice in one object."""
    WRONG_TYPE = "wrongType"
    """A value of another kind than the schema asks for."""
    MISSING_MEMBER = "missingMember"
    """A required member is not there."""
    UNKNOWN_MEMBER = "unknownMember"
    """A member that the schema does not name, where it allows no others."""
    CONSTRAINT = "constraint"
    """The right kind, but not a value that the schema allows."""
    UNKNOWN_TYPE = "unknownType"
    """A message of a type or version that the schema does not list."""


class SchemaError(ValueError):
    """A text or a value that its schema refuses.

    The message says what was expected in words that go behind the member's name, and never
    repeats the refused value: it may be a secret.
    """

    def __init__(self, code: ErrorCode, pointer: str, message: str) -> None:
        super().__init__(code, pointer, message)
        self.code = code
        """What kind of rule was broken."""
        self.pointer = pointer
        """The place, as JSON Pointer (RFC 6901) from the root; empty for the root itself."""
        self.message = message
        """What was expected."""

    def __str__(self) -> str:
        return f"{self.pointer}: {self.message}" if self.pointer else self.message

    def enter(self, step: str | int) -> None:
        """Sees the same error from the object or array that holds the value at fault."""
        self.pointer = pointer_step(step) + self.pointer
        self.args = (self.code, self.pointer, self.message)


def pointer_step(step: str | int) -> str:
    """One step of a JSON Pointer: a member's name, escaped, or an element's index."""
    return "/" + str(step).replace("~", "~0").replace("/", "~1")
