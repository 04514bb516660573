# Generated from schema/gateway.yaml by 'make generate'. Do not edit.
"""`ConnectionOpened`, one of the events of the context gateway."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionOpened(messages.Message):
    """A client has connected, or come back. On whose behalf stands in the envelope."""

    class Transport(StrEnum):
        """How it is connected."""

        SOCKET = "socket"
        EVENTS = "events"

    message_type: ClassVar[str] = "tributary.gateway.ConnectionOpened.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:734ea800ecd4ab03"

    connection_id: str
    """The connection's id, 128 random bits in base64url."""
    host_id: str
    """The process that holds the connection; a new one each time it starts."""
    transport: Transport
    """How it is connected."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            connection_id=members.required("connectionId", rules.CONNECTION_ID),
            host_id=members.required("hostId", rules.HOST_ID),
            transport=members.required("transport", _TRANSPORT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("connectionId", self.connection_id, rules.CONNECTION_ID)
        members.required("hostId", self.host_id, rules.HOST_ID)
        members.required("transport", self.transport, _TRANSPORT)
        return members.text()


_TRANSPORT: Final = codecs.Enumeration(ConnectionOpened.Transport)
