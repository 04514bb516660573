"""Commands to components of any language, and their outcomes."""

from __future__ import annotations

import json
import uuid
from typing import Any

from nats.aio.client import Client
from tributary_events import Command, Timestamp, type_note, write_command

from .alarm import Alarm
from .ledger import Ledger
from .log import Log
from .outcome import Outcome
from .recorded import Proposed


async def ask(connection: Client, command: Command, request_id: str | None = None) -> dict[str, Any]:
    """Sends a command and waits for its outcome. The same id again is the same command."""
    log = Log(connection)
    await Ledger(log).note(type_note("command", command))
    request_id = request_id or str(uuid.uuid4())
    inbox = f"python{uuid.uuid4().hex}"
    envelope, body = write_command(
        command,
        id=request_id,
        source="/greetings/python",
        time=Timestamp.now(),
        correlation_id=request_id,
    )
    headers = {**envelope.headers(), "tributary-inbox": inbox}
    alarm = Alarm()
    subject = Outcome.subject(inbox, request_id)
    subscription = await connection.subscribe(subject, cb=alarm.hear)
    address = command.address
    message = Proposed(subject=address.command_subject, id=request_id, headers=headers, body=body)
    await log.append(f"{address.context.upper()}_COMMANDS", message)
    while (outcome := await log.last("OUTCOMES", subject)) is None:
        await alarm.wait()
        alarm.reset()
    await subscription.unsubscribe()
    answer: dict[str, Any] = json.loads(outcome.body)
    return answer
