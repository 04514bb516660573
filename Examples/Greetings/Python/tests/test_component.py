"""What the component promises about commands that are repeated, cut off, refused and unreadable."""

from __future__ import annotations

import dataclasses
import json
import unittest
from typing import Any

from greetings.component import handle
from greetings.ledger import Ledger, UnreadableTypes
from greetings.recorded import Proposed, Recorded
from tributary_greetings_events import Timestamp, type_note, write_command
from tributary_greetings_events.greetings import GreetPerson, PersonGreeted

from .memory_log import MemoryLog

PERSON = "01890a5d-ac96-774b-bcce-b302099a8057"
SUBJECT = f"greetings.event.person.{PERSON}"


class Crash(Exception):
    """The process ends here."""


def command(position: int, id: str | None = None) -> Recorded:
    """A command as the stream holds it."""
    wish = GreetPerson(person_id=PERSON, name="Ada")
    envelope, body = write_command(
        wish, id=id or f"r{position}", source="/test", time=Timestamp.now(), correlation_id="c"
    )
    return Recorded(
        sequence=position,
        subject=wish.address.command_subject,
        headers={**envelope.headers(), "tributary-inbox": "box"},
        body=body,
    )


class ComponentTests(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.log = MemoryLog()

    async def handle(self, message: Recorded) -> dict[str, Any] | None:
        """Handles a command and gives its outcome."""
        await handle(self.log, Ledger(self.log), message)
        outcome = await self.log.last("OUTCOMES", f"outcome.box.{message.headers['ce-id']}")
        return None if outcome is None else dict(json.loads(outcome.body))

    def greetings(self) -> list[PersonGreeted]:
        messages = self.log.streams.get("GREETINGS_EVENTS", [])
        return [PersonGreeted.from_json(message.body) for message in messages]

    async def test_a_greeting_says_what_caused_it(self) -> None:
        outcome = await self.handle(command(7))
        self.assertEqual((outcome or {})["position"], "greetings:1")
        headers = self.log.streams["GREETINGS_EVENTS"][0].headers
        self.assertEqual(headers["ce-id"], f"r7/person/{PERSON}@0")
        self.assertEqual(headers["ce-causationid"], "r7")
        self.assertEqual(headers["ce-causationposition"], "7")
        self.assertEqual(headers["ce-correlationid"], "c")
        fingerprint = PersonGreeted.data_schema.removeprefix("urn:tributary:schema:")
        note = f"schema.greetings.event.PersonGreeted.1.{fingerprint}"
        self.assertEqual(self.log.streams["SCHEMAS"][0].subject, note)

    async def test_the_same_message_is_handled_once(self) -> None:
        first = await self.handle(command(1))
        self.assertEqual(await self.handle(command(1)), first)
        self.assertEqual(len(self.greetings()), 1)

    async def test_a_command_that_was_published_twice_is_handled_once(self) -> None:
        first = await self.handle(command(1, "same"))
        self.log.streams["OUTCOMES"].clear()
        self.assertEqual(await self.handle(command(2, "same")), first)
        self.assertEqual(len(self.greetings()), 1)

    async def test_a_crash_before_the_outcome_was_told_does_nothing_twice(self) -> None:
        def crash(message: Proposed) -> None:
            if message.subject.startswith("outcome."):
                raise Crash

        self.log.before_append = crash
        with self.assertRaises(Crash):
            await self.handle(command(1))
        self.log.before_append = lambda message: None
        outcome = await self.handle(command(1))
        self.assertEqual((outcome or {})["position"], "greetings:1")
        self.assertEqual(len(self.greetings()), 1)

    async def test_a_decision_is_taken_anew_where_somebody_else_has_written(self) -> None:
        other = command(1, "other")
        await self.handle(other)
        written = self.log.streams["GREETINGS_EVENTS"].pop()

        def overtake(message: Proposed) -> None:
            if message.subject == SUBJECT and not self.log.streams["GREETINGS_EVENTS"]:
                self.log.streams["GREETINGS_EVENTS"].append(written)

        self.log.before_append = overtake
        await self.handle(command(2))
        self.assertEqual([greeted.times for greeted in self.greetings()], [1, 2])

    async def test_the_fourth_greeting_is_refused_and_stays_so(self) -> None:
        for position in (1, 2, 3):
            await self.handle(command(position))
        outcome = await self.handle(command(4))
        self.assertEqual((outcome or {})["problem"]["code"], "greeted-enough")
        self.log.streams["GREETINGS_EVENTS"].clear()
        self.assertEqual(await self.handle(command(4)), outcome)
        self.assertEqual(self.greetings(), [])

    async def test_what_cannot_be_read_is_given_up_and_told(self) -> None:
        good = command(1)
        bodies = {**dict(good.headers), "ce-type": "tributary.greetings.GreetPerson.v9"}
        for position, bad in enumerate(
            [
                dataclasses.replace(good, body=b"{}"),
                dataclasses.replace(good, headers=bodies),
                dataclasses.replace(good, subject=f"greetings.command.0.person.{PERSON[:-1]}8"),
            ]
        ):
            headers = {**bad.headers, "ce-id": f"bad{position}"}
            with self.assertLogs("greetings.component", "ERROR"):
                outcome = await self.handle(dataclasses.replace(bad, headers=headers))
            self.assertEqual((outcome or {})["problem"]["code"], "given-up")
        self.assertEqual(self.greetings(), [])

    async def test_a_stream_with_unknown_types_stops_its_reader(self) -> None:
        ledger = Ledger(self.log)
        await ledger.note(type_note("event", PersonGreeted))
        await ledger.verify("greetings", "event", [PersonGreeted.message_type])
        await ledger.verify("greetings", "command", [])
        with self.assertRaisesRegex(UnreadableTypes, "tributary.greetings.PersonGreeted.v1"):
            await ledger.verify("greetings", "event", [])
