"""Runs one part of the example.

python -m greetings component             handles the commands of greetings
python -m greetings reaction              greets who registers
python -m greetings lock USER_ID REASON   locks a person out, and prints how that ended

NATS_URL says where the server is.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import Awaitable

import nats
from nats.aio.client import Client
from tributary_events.identity import LockAccount

from . import component, reaction
from .asking import ask
from .log import Log


async def main(arguments: list[str]) -> int:
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    url = os.environ.get("NATS_URL", "nats://localhost:4222")
    connection = await nats.connect(url, name="greetings", max_reconnect_attempts=-1)
    try:
        match arguments:
            case ["component"]:
                await until_told_to_end(component.run(Log(connection)))
            case ["reaction"]:
                await until_told_to_end(reaction.run(Log(connection)))
            case ["lock", user_id, reason]:
                print(json.dumps(await lock(connection, user_id, reason)))
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    finally:
        await connection.close()
    return 0


async def lock(connection: Client, user_id: str, reason: str) -> dict[str, object]:
    """Asks the component of identity, which is written in Swift."""
    return await ask(connection, LockAccount(user_id=user_id, reason=reason))


async def until_told_to_end(work: Awaitable[None]) -> None:
    """Runs until SIGTERM or SIGINT. What is under way may be cut off anywhere: that is safe."""
    task = asyncio.ensure_future(work)
    signals = (signal.SIGTERM, signal.SIGINT)
    # Whoever has started this process may have had them blocked, and that is inherited.
    signal.pthread_sigmask(signal.SIG_UNBLOCK, signals)
    loop = asyncio.get_running_loop()

    def end() -> None:
        # Again until it has ended: asyncio.wait_for before Python 3.12 loses a cancellation that comes together with what it waits for.
        if not task.done():
            task.cancel()
            loop.call_later(0.1, end)

    for number in signals:
        loop.add_signal_handler(number, end)
    print("ready greetings", flush=True)
    try:
        await task
    except asyncio.CancelledError:
        pass


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
