# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RetryMail`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryMail(messages.Command):
    """Tries once more to send a mail. Issued when its time has come."""

    message_type: ClassVar[str] = "tributary.identity.RetryMail.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:45cfbd79bccdd479"

    mail_id: str
    """The mail's id, derived from the event that it is sent because of, so that there is one mail
    whatever is read twice.
    """
    attempt: int
    """How often it has been tried, this time included."""

    @property
    def address(self) -> EntityAddress:
        """The mail that decides."""
        return EntityAddress("identity", "mail", self.mail_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            mail_id=members.required("mailId", rules.MAIL_ID),
            attempt=members.required("attempt", rules.MAIL_ATTEMPT),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("mailId", self.mail_id, rules.MAIL_ID)
        members.required("attempt", self.attempt, rules.MAIL_ATTEMPT)
        return members.text()
