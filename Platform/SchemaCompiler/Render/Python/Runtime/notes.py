"""What is noted about the types that streams hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .messages import Message

MessageKind: TypeAlias = Literal["command", "event"]
"""Whether a message asks for something or says that it has happened."""


@dataclass(frozen=True, slots=True)
class TypeNote:
    """Says that a stream may hold messages of a type.

    A reader can tell by it at its start that it would not understand one of them. It is published
    to the stream `SCHEMAS` before the first message of the type, with the subject as its id and an
    expected last sequence of 0; that it is there already is no error.
    """

    subject: str
    body: bytes


def type_note(kind: MessageKind, message: Message | type[Message]) -> TypeNote:
    """The note of a type, with the rules that it follows here."""
    _, context, name, version = message.message_type.split(".")
    fingerprint = message.data_schema.rpartition(":")[2]
    return TypeNote(
        subject=f"schema.{context}.{kind}.{name}.{version.removeprefix('v')}.{fingerprint}",
        body=f'{{"type":"{message.message_type}","dataschema":"{message.data_schema}"}}'.encode(),
    )


def noted_type(subject: str, context: str, kind: MessageKind) -> str | None:
    """The CloudEvents type that the subject of a note is about, if it is one of these."""
    tokens = subject.split(".")
    if len(tokens) != 6 or tokens[:3] != ["schema", context, kind]:
        return None
    return f"tributary.{context}.{tokens[3]}.v{tokens[4]}"
