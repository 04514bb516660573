"""Messages as a stream holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tributary_greetings_events import Timestamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A message that a stream has stored."""

    sequence: int
    """Its position in the stream."""
    subject: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A message that a stream is to store."""

    subject: str
    id: str
    """`Nats-Msg-Id`: what is written twice under one id is one message."""
    headers: Mapping[str, str]
    body: bytes


def now() -> Timestamp:
    """This moment."""
    return Timestamp.now()
