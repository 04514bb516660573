# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MailFailed`, one of the events of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules
from ..definitions.mail_kind import MailKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFailed(messages.Message):
    """A mail is not sent any more."""

    class Cause(StrEnum):
        """Refused for good, tried in vain until it was too late, perhaps sent and perhaps not, or
        no longer of interest.
        """

        REFUSED = "refused"
        EXPIRED = "expired"
        UNCERTAIN = "uncertain"
        OBSOLETE = "obsolete"

    message_type: ClassVar[str] = "tributary.identity.MailFailed.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:055e1decf2f05adb"

    mail_id: str
    """The mail's id, derived from the event that it is sent because of, so that there is one mail
    whatever is read twice.
    """
    kind: MailKind
    """What a mail is about."""
    attempt: int
    """How often it has been tried, this time included."""
    cause: Cause
    """Refused for good, tried in vain until it was too late, perhaps sent and perhaps not, or no
    longer of interest.
    """
    reason: str | None = None
    """What the mail server said or did, in a few words or codes that name nobody."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            mail_id=members.required("mailId", rules.MAIL_ID),
            kind=members.required("kind", _KIND),
            attempt=members.required("attempt", rules.MAIL_ATTEMPT),
            cause=members.required("cause", _CAUSE),
            reason=members.optional("reason", rules.MAIL_REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("mailId", self.mail_id, rules.MAIL_ID)
        members.required("kind", self.kind, _KIND)
        members.required("attempt", self.attempt, rules.MAIL_ATTEMPT)
        members.required("cause", self.cause, _CAUSE)
        members.optional("reason", self.reason, rules.MAIL_REASON)
        return members.text()


_KIND: Final = codecs.Enumeration(MailKind)
_CAUSE: Final = codecs.Enumeration(MailFailed.Cause)
