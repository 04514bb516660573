# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The closed unions of the context conformance, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.json_reader import JSONValue
from .._runtime.messages import MessageUnion
from .commands.cancel_order import CancelOrder
from .commands.cancel_order_v1 import CancelOrderV1
from .commands.place_order import PlaceOrder
from .events.everything_happened import EverythingHappened
from .events.order_placed import OrderPlaced
from .events.person_moved import PersonMoved
from .events.person_moved_v1 import PersonMovedV1
from .events.person_moved_v2 import PersonMovedV2
from .upcasters import upcast_cancel_order_v1, upcast_person_moved_v1, upcast_person_moved_v2

ConformanceCommand: TypeAlias = PlaceOrder | CancelOrder
"""Every command of the context conformance, in its newest version."""


def _read_cancel_order_v1(value: JSONValue) -> CancelOrder:
    return upcast_cancel_order_v1(CancelOrderV1.from_value(value))


_COMMANDS: Final = MessageUnion[ConformanceCommand](
    {
        "tributary.conformance.PlaceOrder.v1": PlaceOrder.from_value,
        "tributary.conformance.CancelOrder.v2": CancelOrder.from_value,
        "tributary.conformance.CancelOrder.v1": _read_cancel_order_v1,
    }
)

COMMAND_TYPES: Final = _COMMANDS.types
"""The CloudEvents types of commands that can be read, older versions included."""


def read_command(message_type: str, body: bytes) -> ConformanceCommand:
    """Reads the payload of a command by its CloudEvents type."""
    return _COMMANDS.read(message_type, body)


ConformanceEvent: TypeAlias = EverythingHappened | PersonMoved | OrderPlaced
"""Every event of the context conformance, in its newest version."""


def _read_person_moved_v2(value: JSONValue) -> PersonMoved:
    return upcast_person_moved_v2(PersonMovedV2.from_value(value))


def _read_person_moved_v1(value: JSONValue) -> PersonMoved:
    return upcast_person_moved_v2(upcast_person_moved_v1(PersonMovedV1.from_value(value)))


_EVENTS: Final = MessageUnion[ConformanceEvent](
    {
        "tributary.conformance.EverythingHappened.v1": EverythingHappened.from_value,
        "tributary.conformance.PersonMoved.v3": PersonMoved.from_value,
        "tributary.conformance.PersonMoved.v2": _read_person_moved_v2,
        "tributary.conformance.PersonMoved.v1": _read_person_moved_v1,
        "tributary.conformance.OrderPlaced.v1": OrderPlaced.from_value,
    }
)

EVENT_TYPES: Final = _EVENTS.types
"""The CloudEvents types of events that can be read, older versions included."""


def read_event(message_type: str, body: bytes) -> ConformanceEvent:
    """Reads the payload of an event by its CloudEvents type."""
    return _EVENTS.read(message_type, body)


def read_events(envelope: Envelope, body: bytes) -> list[ConformanceEvent]:
    """Reads the events of one decision, in order: one, or those of a batch."""
    return _EVENTS.read_all(envelope, body)
