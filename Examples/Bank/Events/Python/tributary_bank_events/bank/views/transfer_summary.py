# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`TransferSummary`, one of the views of the context bank."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.refusal_reason import RefusalReason


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferSummary(objects.SchemaObject):
    """A transfer and how far it has come; the document of the view transfers."""

    class Status(StrEnum):
        """How far it has come. It is over with completed, refused, expired and refunded."""

        STARTED = "started"
        DEBITED = "debited"
        COMPLETED = "completed"
        REFUSED = "refused"
        EXPIRED = "expired"
        REFUNDING = "refunding"
        REFUNDED = "refunded"

    transfer_id: str
    """The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the
    same request.
    """
    from_: str
    """The account that pays."""
    to: str
    """The account that is paid."""
    amount: int
    """An amount of money in cents."""
    status: Status
    """How far it has come. It is over with completed, refused, expired and refunded."""
    reason: RefusalReason | None = None
    """Why the money does not arrive, where that is so."""
    expires_at: Timestamp | None = None
    """When the transfer is off unless the money has left the account by then."""
    started_at: Timestamp
    """When the transfer was asked for."""
    changed_at: Timestamp
    """When it last came a step further."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            transfer_id=members.required("transferId", rules.TRANSFER_ID),
            from_=members.required("from", rules.ACCOUNT_ID),
            to=members.required("to", rules.ACCOUNT_ID),
            amount=members.required("amount", rules.AMOUNT),
            status=members.required("status", _STATUS),
            reason=members.optional("reason", _REASON),
            expires_at=members.optional("expiresAt", codecs.MOMENT),
            started_at=members.required("startedAt", codecs.MOMENT),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("transferId", self.transfer_id, rules.TRANSFER_ID)
        members.required("from", self.from_, rules.ACCOUNT_ID)
        members.required("to", self.to, rules.ACCOUNT_ID)
        members.required("amount", self.amount, rules.AMOUNT)
        members.required("status", self.status, _STATUS)
        members.optional("reason", self.reason, _REASON)
        members.optional("expiresAt", self.expires_at, codecs.MOMENT)
        members.required("startedAt", self.started_at, codecs.MOMENT)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_STATUS: Final = codecs.Enumeration(TransferSummary.Status)
_REASON: Final = codecs.Enumeration(RefusalReason)
