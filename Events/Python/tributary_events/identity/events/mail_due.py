# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MailDue`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDue(messages.Message):
    """The time has come to try a mail once more."""

    message_type: ClassVar[str] = "tributary.identity.MailDue.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:239bea92e7f48373"

    mail_id: str
    """The mail's id, derived from the event that it is sent because of, so that there is one mail
    whatever is read twice.
    """
    attempt: int
    """How often it has been tried, this time included."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            mail_id=members.required("mailId", rules.MAIL_ID),
            attempt=members.required("attempt", rules.MAIL_ATTEMPT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("mailId", self.mail_id, rules.MAIL_ID)
        members.required("attempt", self.attempt, rules.MAIL_ATTEMPT)
        return members.text()
