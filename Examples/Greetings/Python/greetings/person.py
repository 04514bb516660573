"""The entity: a person, and what is decided about greeting them. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, assert_never

from tributary_greetings_events.greetings import GreetingsEvent, GreetPerson, PersonGreeted

from .outcome import Rejection

MOST_GREETINGS: Final = 3


@dataclass(slots=True)
class Person:
    """A person as their events tell."""

    times: int = 0
    """How often they were greeted."""
    version: int = 0
    """The position of the last message; 0 where there is none."""
    highest_command: int = 0
    """The highest position of a command that was handled."""
    command_ids: set[str] = field(default_factory=set)
    """The ids of the commands that were handled."""

    def has_handled(self, command_id: str, position: int) -> bool:
        """Whether this is a command that was read or published before."""
        return position <= self.highest_command or command_id in self.command_ids

    def apply(self, events: Iterable[GreetingsEvent]) -> None:
        """Takes in what has happened."""
        for event in events:
            match event:
                case PersonGreeted():
                    self.times = event.times
                case _:
                    assert_never(event)


def decide(command: GreetPerson, person: Person) -> list[GreetingsEvent] | Rejection:
    """What comes of a command: events, or a refusal. It sees no clock and no network."""
    if person.times >= MOST_GREETINGS:
        return Rejection(
            code="greeted-enough", title=f"The person has been greeted {MOST_GREETINGS} times, and that is enough."
        )
    words = f"Welcome back, {command.name}!" if person.times else f"Hello, {command.name}!"
    return [PersonGreeted(person_id=command.person_id, words=words, times=person.times + 1)]
