# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MailStarted`, one of the events of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.mail_kind import MailKind


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MailStarted(messages.Message):
    """A mail is about to be sent.

    What is not followed by another event of the mail may or may not have been sent, and is not sent
    again.
    """

    message_type: ClassVar[str] = "tributary.identity.MailStarted.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:11e669259dd27b46"
    personal_members: ClassVar[Mapping[str, str]] = {"email": "user_id"}

    mail_id: str
    """The mail's id, derived from the event that it is sent because of, so that there is one mail
    whatever is read twice.
    """
    kind: MailKind
    """What a mail is about."""
    attempt: int
    """How often it has been tried, this time included."""
    sender: str
    """Who tries, a random name.

    Of two who try at the same moment the other one finds this and leaves it.
    """
    user_id: str
    """Whom it is about; the invite's id where it is for somebody of whom only an address is known.
    """
    email: str | None = None
    """Where it goes to, where that is not simply the person's address."""
    team_id: str | None = None
    """The team that an invite is for."""
    invite_id: str | None = None
    """The invite."""
    expires_at: Timestamp | None = None
    """Until when the mail's link can be used."""
    give_up_at: Timestamp
    """After this moment it is not tried any more."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            mail_id=members.required("mailId", rules.MAIL_ID),
            kind=members.required("kind", _KIND),
            attempt=members.required("attempt", rules.MAIL_ATTEMPT),
            sender=members.required("sender", _SENDER),
            user_id=members.required("userId", rules.USER_ID),
            email=members.optional("email", rules.EMAIL),
            team_id=members.optional("teamId", codecs.UUID),
            invite_id=members.optional("inviteId", codecs.UUID),
            expires_at=members.optional("expiresAt", codecs.MOMENT),
            give_up_at=members.required("giveUpAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("mailId", self.mail_id, rules.MAIL_ID)
        members.required("kind", self.kind, _KIND)
        members.required("attempt", self.attempt, rules.MAIL_ATTEMPT)
        members.required("sender", self.sender, _SENDER)
        members.required("userId", self.user_id, rules.USER_ID)
        members.optional("email", self.email, rules.EMAIL)
        members.optional("teamId", self.team_id, codecs.UUID)
        members.optional("inviteId", self.invite_id, codecs.UUID)
        members.optional("expiresAt", self.expires_at, codecs.MOMENT)
        members.required("giveUpAt", self.give_up_at, codecs.MOMENT)
        return members.text()


_KIND: Final = codecs.Enumeration(MailKind)
_SENDER: Final = codecs.Text(max_length=64)
