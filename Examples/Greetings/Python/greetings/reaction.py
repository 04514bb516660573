"""The reaction: who registers is greeted."""

from __future__ import annotations

import uuid
from contextlib import aclosing
from typing import Final

from tributary_events import EntityAddress, Envelope
from tributary_events.identity import EVENT_TYPES, IdentityEvent, UserRegistered, read_events
from tributary_greetings_events import Command, type_note, write_command
from tributary_greetings_events.greetings import GreetPerson

from .checkpoint import Checkpoint
from .ledger import Ledger
from .log import Log
from .recorded import Proposed, Recorded, now

NAME: Final = "greetings-reaction"
# The platform's namespace of ids that are derived from messages.
_DERIVED: Final = uuid.UUID("6b1f5a0c-945e-4f0b-8d27-30c9a14e72d6")


def react(event: IdentityEvent) -> list[Command]:
    """What is to be done because something happened. It depends on the event and nothing else."""
    match event:
        case UserRegistered():
            return [GreetPerson(person_id=event.user_id, name=event.first_name)]
        case _:
            return []


async def run(log: Log) -> None:
    """Issues the commands that the events of identity lead to, for ever."""
    ledger = Ledger(log)
    await ledger.verify("identity", "event", EVENT_TYPES)
    checkpoint = Checkpoint(log, NAME)
    start = await checkpoint.load()
    # Only what was under way when the last process ended may have been issued before.
    may_be_repeated = True
    events = log.follow("IDENTITY_EVENTS", "identity.event.*.*", start)
    async with aclosing(events):
        async for message in events:
            for command, issued in commands(message, may_be_repeated):
                await ledger.note(type_note("command", command))
                await log.append("GREETINGS_COMMANDS", issued)
            await checkpoint.save(message.sequence)
            may_be_repeated = False


def commands(message: Recorded, may_be_repeated: bool) -> list[tuple[Command, Proposed]]:
    """The commands that a message leads to, with ids that follow from the events' own."""
    envelope = Envelope.from_headers(message.headers)
    issued: list[tuple[Command, Proposed]] = []
    for index, event in enumerate(read_events(envelope, message.body)):
        event_id = envelope.id if index == 0 else f"{envelope.id}/{index}"
        for step, command in enumerate(react(event)):
            derived = str(uuid.uuid5(_DERIVED, f"{event_id}/{NAME}/{step}"))
            proposed = issue(command, derived, event_id, envelope, message, may_be_repeated)
            issued.append((command, proposed))
    return issued


def issue(
    command: Command,
    command_id: str,
    event_id: str,
    cause: Envelope,
    message: Recorded,
    may_be_repeated: bool,
) -> Proposed:
    """A command as a message that its cause stands behind."""
    envelope, body = write_command(
        command,
        id=command_id,
        source=f"/{EntityAddress.parse(message.subject).context}/reaction",
        time=now(),
        correlation_id=cause.correlation_id or event_id,
        causation_id=event_id,
        causation_position=message.sequence,
        user_id=cause.user_id,
        trace_parent=cause.trace_parent,
    )
    headers = {**envelope.headers(), "tributary-inbox": "none"}
    if may_be_repeated:
        headers["tributary-retry"] = "1"
    subject = command.address.command_subject
    return Proposed(subject=subject, id=command_id, headers=headers, body=body)
