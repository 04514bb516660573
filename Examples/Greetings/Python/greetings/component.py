"""The component: reads commands in order, decides, appends, tells the outcome."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import aclosing
from typing import Final

from tributary_greetings_events import (
    EntityAddress,
    Envelope,
    EnvelopeError,
    SchemaError,
    is_token,
    type_note,
    write_events,
)
from tributary_greetings_events.greetings import (
    COMMAND_TYPES,
    EVENT_TYPES,
    GreetingsCommand,
    GreetingsEvent,
    read_command,
    read_events,
)

from .checkpoint import Checkpoint
from .ledger import Ledger
from .log import Conflict, Log
from .outcome import Outcome, Rejection
from .person import Person, decide
from .recorded import Proposed, Recorded, now

logger: Final = logging.getLogger(__name__)


class Unreadable(Exception):
    """A message that is no command of this context."""


async def run(log: Log) -> None:
    """Handles the commands of the context greetings, for ever."""
    ledger = Ledger(log)
    await ledger.verify("greetings", "command", COMMAND_TYPES)
    await ledger.verify("greetings", "event", EVENT_TYPES)
    checkpoint = Checkpoint(log, "greetings-component")
    start = await checkpoint.load()
    commands = log.follow("GREETINGS_COMMANDS", "greetings.command.>", start)
    async with aclosing(commands):
        async for message in commands:
            await handle(log, ledger, message)
            await checkpoint.save(message.sequence)


async def handle(log: Log, ledger: Ledger, message: Recorded) -> None:
    """Handles one command; it may have been handled before, in part or as a whole."""
    inbox = message.headers.get("tributary-inbox", "")
    inbox = inbox if is_token(inbox) else "none"
    try:
        envelope, command = read(message)
    except Unreadable as error:
        await give_up(log, message, inbox, str(error))
        return
    # A refusal leaves no event behind: what was refused must not be accepted on a second reading.
    if await log.last("OUTCOMES", Outcome.subject(inbox, envelope.id)) is None:
        result = await execute(log, ledger, message, envelope, command)
        outcome = Outcome(request_id=envelope.id, address=command.address, result=result)
        await log.append("OUTCOMES", outcome.message(inbox, now()))


def read(message: Recorded) -> tuple[Envelope, GreetingsCommand]:
    """A command and its envelope; raises `Unreadable`."""
    try:
        envelope = Envelope.from_headers(message.headers)
        command = read_command(envelope.type, message.body)
    except (EnvelopeError, SchemaError) as error:
        raise Unreadable(str(error)) from None
    if not is_token(envelope.id):
        raise Unreadable("its id is not one token of a subject")
    if command.address.command_subject != message.subject:
        raise Unreadable("it is addressed to another entity than its subject says")
    return envelope, command


async def execute(
    log: Log, ledger: Ledger, message: Recorded, envelope: Envelope, command: GreetingsCommand
) -> int | Rejection:
    """Fetch, guard, decide, append: again from the beginning where somebody else has written."""
    while True:
        person = await load(log, command.address)
        if person.has_handled(envelope.id, message.sequence):
            return person.version
        decision = decide(command, person)
        if isinstance(decision, Rejection):
            return decision
        for event in decision:
            await ledger.note(type_note("event", event))
        try:
            return await append(log, decision, person.version, message, envelope, command.address)
        except Conflict:
            continue


async def load(log: Log, address: EntityAddress) -> Person:
    """The person as of now, from all events of their subject."""
    person = Person()
    for message in await log.all("GREETINGS_EVENTS", address.event_subject):
        envelope = Envelope.from_headers(message.headers)
        person.apply(read_events(envelope, message.body))
        person.version = message.sequence
        person.highest_command = max(person.highest_command, envelope.causation_position or 0)
        if envelope.causation_id is not None:
            person.command_ids.add(envelope.causation_id)
    return person


async def append(
    log: Log,
    events: Sequence[GreetingsEvent],
    expected: int,
    message: Recorded,
    command: Envelope,
    address: EntityAddress,
) -> int:
    """Stores a decision. Its id is made of what it decides, so that deciding again is the same."""
    envelope, body = write_events(
        events,
        address,
        id=f"{command.id}/{address.entity}/{address.id}@{expected}",
        source=f"/{address.context}/component",
        time=now(),
        correlation_id=command.correlation_id,
        causation_id=command.id,
        causation_position=message.sequence,
        user_id=command.user_id,
        trace_parent=command.trace_parent,
    )
    decision = Proposed(
        subject=address.event_subject, id=envelope.id, headers=envelope.headers(), body=body
    )
    return await log.append("GREETINGS_EVENTS", decision, expecting=expected)


async def give_up(log: Log, message: Recorded, inbox: str, reason: str) -> None:
    """Tells whoever waits that a command cannot be handled, where it says who that is."""
    logger.error("the command at %d cannot be read: %s", message.sequence, reason)
    command_id = message.headers.get("ce-id", "")
    try:
        address = EntityAddress.parse(message.subject)
    except ValueError:
        return
    if is_token(command_id):
        rejection = Rejection(code="given-up", title=f"The command could not be handled: {reason}")
        outcome = Outcome(request_id=command_id, address=address, result=rejection)
        await log.append("OUTCOMES", outcome.message(inbox, now()))
