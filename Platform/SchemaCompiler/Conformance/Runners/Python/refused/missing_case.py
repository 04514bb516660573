"""Must not type-check: OrderPlaced has no case."""

from __future__ import annotations

from typing import assert_never

from tributary_conformance_events.conformance import ConformanceEvent, EverythingHappened, PersonMoved


def described(event: ConformanceEvent) -> str:
    match event:
        case EverythingHappened():
            return "everything"
        case PersonMoved():
            return "moved"
        case _:
            assert_never(event)
