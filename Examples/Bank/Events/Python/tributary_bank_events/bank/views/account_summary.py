# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`AccountSummary`, one of the views of the context bank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccountSummary(objects.SchemaObject):
    """An account as its owner sees it; the document of the view accounts."""

    class Status(StrEnum):
        """Whether money can move."""

        OPEN = "open"
        CLOSED = "closed"

    personal_members: ClassVar[Mapping[str, str]] = {"owner": "account_id"}

    account_id: str
    """The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated
    request is the same request.
    """
    owner: str
    """Whose account it is, on a single line."""
    status: Status
    """Whether money can move."""
    balance: int
    """How much there is, in cents."""
    movements: int
    """How often money has moved, in or out."""
    opened_at: Timestamp
    """When the account was opened."""
    changed_at: Timestamp
    """When money last moved, or the account was opened or closed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            account_id=members.required("accountId", rules.ACCOUNT_ID),
            owner=members.required("owner", rules.OWNER),
            status=members.required("status", _STATUS),
            balance=members.required("balance", codecs.INTEGER),
            movements=members.required("movements", codecs.INTEGER),
            opened_at=members.required("openedAt", codecs.MOMENT),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ACCOUNT_ID)
        members.required("owner", self.owner, rules.OWNER)
        members.required("status", self.status, _STATUS)
        members.required("balance", self.balance, codecs.INTEGER)
        members.required("movements", self.movements, codecs.INTEGER)
        members.required("openedAt", self.opened_at, codecs.MOMENT)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_STATUS: Final = codecs.Enumeration(AccountSummary.Status)
