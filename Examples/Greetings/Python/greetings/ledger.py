"""Which types of messages the streams hold, as their writers have noted in the stream SCHEMAS."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar, Final, Protocol

from .log import Conflict, Log
from .recorded import Proposed

_STREAM: Final = "SCHEMAS"


class Typed(Protocol):
    """A command or an event of any vocabulary."""

    message_type: ClassVar[str]
    data_schema: ClassVar[str]


class UnreadableTypes(Exception):
    """A stream holds messages that this release would not understand."""


class Ledger:
    """Notes types before they are written, and looks at a reader's start whether it knows all."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._noted: set[str] = set()

    async def verify(self, context: str, kind: str, readable: Collection[str]) -> None:
        """Raises `UnreadableTypes` where a stream holds types that its reader does not know."""
        notes = await self._log.all(_STREAM, f"schema.{context}.{kind}.*.*.*")
        noted = {_type(note.subject) for note in notes}
        unknown = sorted(noted - set(readable))
        if unknown:
            raise UnreadableTypes(f"this release cannot read {', '.join(unknown)}")

    async def note(self, message: Typed, kind: str) -> None:
        """Makes sure that the message's type is noted, with the rules that it follows."""
        _, context, name, version = message.message_type.split(".")
        fingerprint = message.data_schema.rpartition(":")[2]
        subject = f"schema.{context}.{kind}.{name}.{version.removeprefix('v')}.{fingerprint}"
        if subject in self._noted:
            return
        body = f'{{"type":"{message.message_type}","dataschema":"{message.data_schema}"}}'
        try:
            note = Proposed(subject=subject, id=subject, headers={}, body=body.encode())
            await self._log.append(_STREAM, note, expecting=0)
        except Conflict:
            pass  # Noted before, by another process.
        self._noted.add(subject)


def _type(subject: str) -> str:
    _, context, _, name, version, _ = subject.split(".")
    return f"tributary.{context}.{name}.v{version}"
