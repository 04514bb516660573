# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MailDelayed`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.mail_kind import MailKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDelayed(messages.Message):
    """The mail server has certainly not taken a mail, and it is tried again."""

    message_type: ClassVar[str] = "tributary.identity.MailDelayed.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:01a90b1926dc94b8"

    mail_id: str
    """The mail's id, derived from the event that it is sent because of, so that there is one mail
    whatever is read twice.
    """
    kind: MailKind
    """What a mail is about."""
    attempt: int
    """How often it has been tried, this time included."""
    next_try_at: Timestamp
    """When it is tried again."""
    reason: str | None = None
    """What the mail server said or did, in a few words or codes that name nobody."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            mail_id=members.required("mailId", rules.MAIL_ID),
            kind=members.required("kind", _KIND),
            attempt=members.required("attempt", rules.MAIL_ATTEMPT),
            next_try_at=members.required("nextTryAt", codecs.MOMENT),
            reason=members.optional("reason", rules.MAIL_REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("mailId", self.mail_id, rules.MAIL_ID)
        members.required("kind", self.kind, _KIND)
        members.required("attempt", self.attempt, rules.MAIL_ATTEMPT)
        members.required("nextTryAt", self.next_try_at, codecs.MOMENT)
        members.optional("reason", self.reason, rules.MAIL_REASON)
        return members.text()


_KIND: Final = codecs.Enumeration(MailKind)
