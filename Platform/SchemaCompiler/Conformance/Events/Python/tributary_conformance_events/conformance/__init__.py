# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The context conformance: every kind of value, rule and version that a schema can have."""

from .commands import CancelOrder, CancelOrderV1, PlaceOrder
from .definitions import Booking, Item, Price, Size
from .events import EverythingHappened, OrderPlaced, PersonMoved, PersonMovedV1, PersonMovedV2
from .requests import OpenDoorRequest, PlaceOrderRequest
from .unions import (
    COMMAND_TYPES,
    EVENT_TYPES,
    ConformanceCommand,
    ConformanceEvent,
    read_command,
    read_event,
    read_events,
)
from .views import AccountStatement, OrderSummary

__all__ = [
    "AccountStatement",
    "Booking",
    "COMMAND_TYPES",
    "CancelOrder",
    "CancelOrderV1",
    "ConformanceCommand",
    "ConformanceEvent",
    "EVENT_TYPES",
    "EverythingHappened",
    "Item",
    "OpenDoorRequest",
    "OrderPlaced",
    "OrderSummary",
    "PersonMoved",
    "PersonMovedV1",
    "PersonMovedV2",
    "PlaceOrder",
    "PlaceOrderRequest",
    "Price",
    "Size",
    "read_command",
    "read_event",
    "read_events",
]
