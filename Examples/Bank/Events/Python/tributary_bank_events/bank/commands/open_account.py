# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""`OpenAccount`, one of the commands of the context bank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OpenAccount(messages.Command):
    """Opens an account. It is empty."""

    message_type: ClassVar[str] = "tributary.bank.OpenAccount.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:058cc6c089018ebb"
    personal_members: ClassVar[Mapping[str, str]] = {"owner": "account_id"}

    account_id: str
    """The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated
    request is the same request.
    """
    owner: str
    """Whose account it is, on a single line."""

    @property
    def address(self) -> EntityAddress:
        """The account that decides."""
        return EntityAddress("bank", "account", self.account_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            account_id=members.required("accountId", rules.ACCOUNT_ID),
            owner=members.required("owner", rules.OWNER),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("accountId", self.account_id, rules.ACCOUNT_ID)
        members.required("owner", self.owner, rules.OWNER)
        return members.text()
