# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`NoteMail`, one of the commands of the context identity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMail(messages.Command):
    """Notes what became of a try to send a mail. Made by the reaction that sends mails."""

    class Result(StrEnum):
        """Taken by the server, refused for good, certainly not taken this time, perhaps taken, or
        no longer of interest.
        """

        SENT = "sent"
        REFUSED = "refused"
        DELAYED = "delayed"
        UNCERTAIN = "uncertain"
        OBSOLETE = "obsolete"

    message_type: ClassVar[str] = "tributary.identity.NoteMail.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:a02f8c62da1637a7"

    mail_id: str
    """The mail's id, derived from the event that it is sent because of, so that there is one mail
    whatever is read twice.
    """
    attempt: int
    """How often it has been tried, this time included."""
    result: Result
    """Taken by the server, refused for good, certainly not taken this time, perhaps taken, or no
    longer of interest.
    """
    reason: str | None = None
    """What the mail server said or did, in a few words or codes that name nobody."""

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
            result=members.required("result", _RESULT),
            reason=members.optional("reason", rules.MAIL_REASON),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("mailId", self.mail_id, rules.MAIL_ID)
        members.required("attempt", self.attempt, rules.MAIL_ATTEMPT)
        members.required("result", self.result, _RESULT)
        members.optional("reason", self.reason, rules.MAIL_REASON)
        return members.text()


_RESULT: Final = codecs.Enumeration(NoteMail.Result)
