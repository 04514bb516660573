# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""The closed unions of the context greetings, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .commands.greet_person import GreetPerson
from .events.person_greeted import PersonGreeted

GreetingsCommand: TypeAlias = GreetPerson
"""Every command of the context greetings, in its newest version."""

_COMMANDS: Final = MessageUnion[GreetingsCommand](
    {
        "tributary.greetings.GreetPerson.v1": GreetPerson.from_value,
    }
)

COMMAND_TYPES: Final = _COMMANDS.types
"""The CloudEvents types of commands that can be read, older versions included."""


def read_command(message_type: str, body: bytes) -> GreetingsCommand:
    """Reads the payload of a command by its CloudEvents type."""
    return _COMMANDS.read(message_type, body)


GreetingsEvent: TypeAlias = PersonGreeted
"""Every event of the context greetings, in its newest version."""

_EVENTS: Final = MessageUnion[GreetingsEvent](
    {
        "tributary.greetings.PersonGreeted.v1": PersonGreeted.from_value,
    }
)

EVENT_TYPES: Final = _EVENTS.types
"""The CloudEvents types of events that can be read, older versions included."""


def read_event(message_type: str, body: bytes) -> GreetingsEvent:
    """Reads the payload of an event by its CloudEvents type."""
    return _EVENTS.read(message_type, body)


def read_events(envelope: Envelope, body: bytes) -> list[GreetingsEvent]:
    """Reads the events of one decision, in order: one, or those of a batch."""
    return _EVENTS.read_all(envelope, body)
