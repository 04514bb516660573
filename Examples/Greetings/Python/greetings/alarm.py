"""When to look into a stream again."""

from __future__ import annotations

import asyncio
from typing import Final

from nats.aio.msg import Msg

_FIRST: Final = 0.002
_LONGEST: Final = 1.0


class Alarm:
    """Wakes a reader up; `hear` is the callback of a subscription.

    What is heard is only a reason to look: it may get lost, and the server passes a message on
    before it has stored it. So who has looked in vain looks again by themselves, soon and then less
    and less often.
    """

    def __init__(self) -> None:
        self._news = asyncio.Event()
        self._pause = _FIRST

    async def hear(self, _: Msg) -> None:
        """Something has come."""
        self._news.set()

    def reset(self) -> None:
        """To be called before each look, so that what comes after it is not missed."""
        self._news.clear()

    async def wait(self) -> None:
        """Returns when it is time to look again."""
        try:
            await asyncio.wait_for(self._news.wait(), self._pause)
            self._pause = _FIRST
        except TimeoutError:
            self._pause = min(self._pause * 2, _LONGEST)
