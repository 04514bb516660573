# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MailSent`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.mail_kind import MailKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSent(messages.Message):
    """The mail server has taken a mail."""

    message_type: ClassVar[str] = "tributary.identity.MailSent.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:560e576c826c07ac"

    mail_id: str
    """The mail's id, derived from the event that it is sent because of, so that there is one mail
    whatever is read twice.
    """
    kind: MailKind
    """What a mail is about."""
    attempt: int
    """How often it has been tried, this time included."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            mail_id=members.required("mailId", rules.MAIL_ID),
            kind=members.required("kind", _KIND),
            attempt=members.required("attempt", rules.MAIL_ATTEMPT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("mailId", self.mail_id, rules.MAIL_ID)
        members.required("kind", self.kind, _KIND)
        members.required("attempt", self.attempt, rules.MAIL_ATTEMPT)
        return members.text()


_KIND: Final = codecs.Enumeration(MailKind)
