"""How far a reader has come."""

from __future__ import annotations

import uuid
from typing import Final

from .log import Conflict, Log
from .recorded import Proposed

_STREAM: Final = "POSITIONS"


class Checkpoint:
    """A position in the stream POSITIONS, under the reader's name.

    It is written behind what was done, so that a crash repeats the last message and loses none. Of
    two readers with one name the slower one takes over what the faster one has written.
    """

    def __init__(self, log: Log, name: str) -> None:
        self._log = log
        self._subject = f"position.{name}"
        self._sequence = 0
        self.position = 0
        """Everything up to here is done."""

    async def load(self) -> int:
        """The stored position."""
        stored = await self._log.last(_STREAM, self._subject)
        if stored is not None:
            self._sequence = stored.sequence
            self.position = int(stored.body)
        return self.position

    async def save(self, position: int) -> None:
        """Stores a position, unless a later one is stored."""
        while position > self.position:
            message = Proposed(
                subject=self._subject, id=str(uuid.uuid4()), headers={}, body=b"%d" % position
            )
            try:
                self._sequence = await self._log.append(_STREAM, message, self._sequence)
                self.position = position
            except Conflict:
                await self.load()
