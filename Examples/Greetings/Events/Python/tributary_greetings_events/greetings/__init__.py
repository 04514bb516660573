# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""The context greetings: who was greeted, and how."""

from .commands import GreetPerson
from .events import PersonGreeted
from .unions import (
    COMMAND_TYPES,
    EVENT_TYPES,
    GreetingsCommand,
    GreetingsEvent,
    read_command,
    read_event,
    read_events,
)
from .views import Greeting

__all__ = [
    "COMMAND_TYPES",
    "EVENT_TYPES",
    "GreetPerson",
    "Greeting",
    "GreetingsCommand",
    "GreetingsEvent",
    "PersonGreeted",
    "read_command",
    "read_event",
    "read_events",
]
