"""What the reaction promises: the same event, the same command."""

from __future__ import annotations

import unittest

from greetings.reaction import commands
from greetings.recorded import Recorded
from tributary_events import EntityAddress, Message, Timestamp, write_events
from tributary_events.identity import AccountUnlocked, UserRegistered
from tributary_greetings_events.greetings import GreetPerson

PERSON = "01890a5d-ac96-774b-bcce-b302099a8057"
ADDRESS = EntityAddress("identity", "user", PERSON)
REGISTERED = UserRegistered(
    user_id=PERSON, email="ada@example.com", password_hash="x", first_name="Ada"
)


def recorded(*events: Message) -> Recorded:
    """A decision as the stream holds it."""
    envelope, body = write_events(
        events, ADDRESS, id="e1", source="/identity/component", time=Timestamp(0), user_id="me"
    )
    return Recorded(
        sequence=5, subject=ADDRESS.event_subject, headers=envelope.headers(), body=body
    )


class ReactionTests(unittest.TestCase):
    def test_who_registers_is_greeted(self) -> None:
        [(command, message)] = commands(recorded(REGISTERED), False)
        self.assertEqual(command, GreetPerson(person_id=PERSON, name="Ada"))
        self.assertEqual(message.subject, f"greetings.command.3.person.{PERSON}")
        self.assertEqual(message.headers["ce-causationid"], "e1")
        self.assertEqual(message.headers["ce-causationposition"], "5")
        self.assertEqual(message.headers["ce-correlationid"], "e1")
        self.assertEqual(message.headers["ce-userid"], "me")
        self.assertEqual(message.headers["tributary-inbox"], "none")
        self.assertNotIn("tributary-retry", message.headers)

    def test_the_same_event_is_the_same_command(self) -> None:
        [(_, first)] = commands(recorded(REGISTERED), False)
        [(_, again)] = commands(recorded(REGISTERED), True)
        self.assertEqual(first.id, again.id)
        self.assertEqual(again.headers["tributary-retry"], "1")
        # The UUIDv5 of `e1/greetings-reaction/0`, as the platform derives it.
        self.assertEqual(first.id, "41e5ae51-d5e3-535f-9974-bc5e43eb2ea6")

    def test_each_event_of_a_batch_has_a_command_of_its_own(self) -> None:
        other = recorded(AccountUnlocked(user_id=PERSON), REGISTERED, REGISTERED)
        ids = [message.headers["ce-causationid"] for _, message in commands(other, False)]
        self.assertEqual(ids, ["e1/1", "e1/2"])

    def test_other_events_lead_to_nothing(self) -> None:
        self.assertEqual(commands(recorded(AccountUnlocked(user_id=PERSON)), False), [])
