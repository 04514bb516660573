# Generated from schema/gateway.yaml by 'make generate'. Do not edit.
"""The closed unions of the context gateway, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .events.connection_closed import ConnectionClosed
from .events.connection_opened import ConnectionOpened

GatewayEvent: TypeAlias = ConnectionOpened | ConnectionClosed
"""Every event of the context gateway, in its newest version."""

_EVENTS: Final = MessageUnion[GatewayEvent](
    {
        "tributary.gateway.ConnectionOpened.v1": ConnectionOpened.from_value,
        "tributary.gateway.ConnectionClosed.v1": ConnectionClosed.from_value,
    }
)

EVENT_TYPES: Final = _EVENTS.types
"""The CloudEvents types of events that can be read, older versions included."""


def read_event(message_type: str, body: bytes) -> GatewayEvent:
    """Reads the payload of an event by its CloudEvents type."""
    return _EVENTS.read(message_type, body)


def read_events(envelope: Envelope, body: bytes) -> list[GatewayEvent]:
    """Reads the events of one decision, in order: one, or those of a batch."""
    return _EVENTS.read_all(envelope, body)
