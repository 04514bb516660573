# Generated from schema/gateway.yaml by 'make generate'. Do not edit.
"""`ConnectionClosed`, one of the events of the context gateway."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionClosed(messages.Message):
    """A connection has ended."""

    class Reason(StrEnum):
        """Why; `moved` where the client has come back elsewhere, `hostGone` where another process
        found its host gone.
        """

        ENDED = "ended"
        MOVED = "moved"
        HOST_GONE = "hostGone"

    message_type: ClassVar[str] = "tributary.gateway.ConnectionClosed.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:d865e8c4dcc30869"

    connection_id: str
    """The connection's id, 128 random bits in base64url."""
    host_id: str
    """The process that holds the connection; a new one each time it starts."""
    reason: Reason
    """Why; `moved` where the client has come back elsewhere, `hostGone` where another process found
    its host gone.
    """

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            connection_id=members.required("connectionId", rules.CONNECTION_ID),
            host_id=members.required("hostId", rules.HOST_ID),
            reason=members.required("reason", _REASON),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("connectionId", self.connection_id, rules.CONNECTION_ID)
        members.required("hostId", self.host_id, rules.HOST_ID)
        members.required("reason", self.reason, _REASON)
        return members.text()


_REASON: Final = codecs.Enumeration(ConnectionClosed.Reason)
