# Generated from schema/gateway.yaml by 'make generate'. Do not edit.
"""The context gateway: who is connected."""

from .events import ConnectionClosed, ConnectionOpened
from .unions import EVENT_TYPES, GatewayEvent, read_event, read_events

__all__ = [
    "ConnectionClosed",
    "ConnectionOpened",
    "EVENT_TYPES",
    "GatewayEvent",
    "read_event",
    "read_events",
]
