"""A log in memory that can be told to fail."""

from __future__ import annotations

import re
from collections.abc import Callable

from greetings.log import Conflict, Log
from greetings.recorded import Proposed, Recorded


class MemoryLog(Log):
    """Streams as lists. It keeps the rules that JetStream keeps, as far as they are used here."""

    def __init__(self) -> None:
        self.streams: dict[str, list[Recorded]] = {}
        self.before_append: Callable[[Proposed], None] = lambda message: None

    async def append(self, stream: str, message: Proposed, expecting: int | None = None) -> int:
        self.before_append(message)
        messages = self.streams.setdefault(stream, [])
        last = next((found for found in messages[::-1] if found.subject == message.subject), None)
        if last is not None and last.headers["Nats-Msg-Id"] == message.id:
            return last.sequence
        if expecting is not None and expecting != (last.sequence if last else 0):
            raise Conflict(message.subject)
        headers = {**message.headers, "Nats-Msg-Id": message.id}
        messages.append(
            Recorded(
                sequence=len(messages) + 1,
                subject=message.subject,
                headers=headers,
                body=message.body,
            )
        )
        return len(messages)

    async def _message(self, stream: str, subject: str, first: int | None) -> Recorded | None:
        pattern = re.compile(re.escape(subject).replace(r"\*", r"[^.]+").replace(">", ".+"))
        found = [
            message
            for message in self.streams.get(stream, [])
            if pattern.fullmatch(message.subject) and message.sequence >= (first or 0)
        ]
        if not found:
            return None
        return found[-1] if first is None else found[0]
