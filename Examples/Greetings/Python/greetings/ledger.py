"""Which types of messages the streams hold, as their writers have noted in the stream SCHEMAS."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, Protocol

from tributary_greetings_events import MessageKind, noted_type

from .log import Conflict, Log
from .recorded import Proposed

_STREAM: Final = "SCHEMAS"


class Note(Protocol):
    """The note of a type of any vocabulary."""

    @property
    def subject(self) -> str: ...

    @property
    def body(self) -> bytes: ...


class UnreadableTypes(Exception):
    """A stream holds messages that this release would not understand."""


class Ledger:
    """Notes types before they are written, and looks at a reader's start whether it knows all."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._noted: set[str] = set()

    async def verify(self, context: str, kind: MessageKind, readable: Collection[str]) -> None:
        """Raises `UnreadableTypes` where a stream holds types that its reader does not know."""
        notes = await self._log.all(_STREAM, f"schema.{context}.{kind}.*.*.*")
        noted = {noted_type(note.subject, context, kind) for note in notes} - {None}
        unknown = sorted(str(name) for name in noted - set(readable))
        if unknown:
            raise UnreadableTypes(f"this release cannot read {', '.join(unknown)}")

    async def note(self, note: Note) -> None:
        """Makes sure that a type is noted."""
        if note.subject in self._noted:
            return
        message = Proposed(subject=note.subject, id=note.subject, headers={}, body=note.body)
        try:
            await self._log.append(_STREAM, message, expecting=0)
        except Conflict:
            pass  # Noted before, by another process.
        self._noted.add(note.subject)
