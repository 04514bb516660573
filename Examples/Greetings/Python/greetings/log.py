"""The event log on JetStream, as far as a component needs it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Final, TypeVar

import nats.errors
from nats.aio.client import Client
from nats.js.errors import APIError, NoStreamResponseError, NotFoundError, ServiceUnavailableError

from .alarm import Alarm
from .recorded import Proposed, Recorded

T = TypeVar("T")

logger: Final = logging.getLogger(__name__)

# "Wrong last sequence", by its two numbers in nats-server's list of errors.
_WRONG_LAST_SEQUENCE: Final = (10071, 10164)
# Out of storage or of memory, no quorum: nothing was stored, and it may pass.
_PASSING_CODES: Final = (10023, 10028, 10077, 10008, 10009, 10074)
_PASSING: Final = (
    nats.errors.TimeoutError,
    nats.errors.NoRespondersError,
    nats.errors.OutboundBufferLimitError,
    NoStreamResponseError,
    ServiceUnavailableError,
)


class Conflict(Exception):
    """Somebody else has written to the subject since it was read."""


class Log:
    """Streams, read by position and written with an expectation. Faults that pass are waited out."""

    def __init__(self, connection: Client) -> None:
        self._connection = connection
        self._jetstream = connection.jetstream()

    async def next(self, stream: str, subject: str, after: int) -> Recorded | None:
        """The first message of a subject, which may have wildcards, behind a position."""
        return await self._message(stream, subject, after + 1)

    async def last(self, stream: str, subject: str) -> Recorded | None:
        """The last message of a subject."""
        return await self._message(stream, subject, None)

    async def all(self, stream: str, subject: str) -> list[Recorded]:
        """Every message of a subject, in order."""
        messages: list[Recorded] = []
        position = 0
        while (message := await self.next(stream, subject, position)) is not None:
            messages.append(message)
            position = message.sequence
        return messages

    async def follow(self, stream: str, subject: str, after: int) -> AsyncGenerator[Recorded, None]:
        """Every message behind a position, in order and for ever.

        Close it where you leave it (`contextlib.aclosing`).
        """
        alarm = Alarm()
        subscription = await self._connection.subscribe(subject, cb=alarm.hear)
        try:
            while True:
                alarm.reset()
                message = await self.next(stream, subject, after)
                if message is None:
                    await alarm.wait()
                else:
                    yield message
                    after = message.sequence
        finally:
            await subscription.unsubscribe()

    async def append(self, stream: str, message: Proposed, expecting: int | None = None) -> int:
        """Stores a message and gives its position.

        With `expecting`, only while the subject's last message stands there (0: while it has none);
        else raises `Conflict`. A message that is stored already is recognised by its id: an
        acknowledgement that was lost proves nothing, so the message is sent again.
        """
        headers = {**message.headers, "Nats-Msg-Id": message.id}
        if expecting is not None:
            headers["Nats-Expected-Last-Subject-Sequence"] = str(expecting)

        async def publish() -> int:
            ack = await self._jetstream.publish(
                message.subject, message.body, stream=stream, headers=headers
            )
            return ack.seq

        try:
            return await _patiently(publish)
        except APIError as error:
            if error.err_code not in _WRONG_LAST_SEQUENCE:
                raise
            last = await self.last(stream, message.subject)
            if last is not None and last.headers.get("Nats-Msg-Id") == message.id:
                return last.sequence
            raise Conflict(message.subject) from None

    async def _message(self, stream: str, subject: str, first: int | None) -> Recorded | None:
        async def get() -> Recorded | None:
            try:
                # The stream's leader is asked: a copy may not have yet what this process wrote.
                found = await self._jetstream.get_msg(
                    stream, seq=first, subject=subject, next=first is not None
                )
            except NotFoundError:
                return None
            return Recorded(
                sequence=found.seq or 0,
                subject=found.subject or "",
                headers=found.headers or {},
                body=found.data or b"",
            )

        return await _patiently(get)


async def _patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Calls until the server is there."""
    pause = 0.05
    while True:
        try:
            return await call()
        except _PASSING as error:
            logger.debug("the server does not answer: %r", error)
        except APIError as error:
            if error.err_code not in _PASSING_CODES:
                raise
        await asyncio.sleep(pause)
        pause = min(pause * 2, 2)
