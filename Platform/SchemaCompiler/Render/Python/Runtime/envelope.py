"""What a message says about itself beside its payload."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .timestamp import Timestamp

_UNSIGNED: Final = re.compile(r"[0-9]+")
_LINE_BREAKS: Final = str.maketrans("\r\n\0", "   ")


class EnvelopeError(ValueError):
    """Headers that are no CloudEvent's."""


class ContentType(StrEnum):
    """The form of a message's body."""

    JSON = "application/json"
    """One payload."""
    BATCH = "application/cloudevents-batch+json"
    """The events of one decision, each a CloudEvent in JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """CloudEvents 1.0 attributes and our extensions, which NATS carries as headers."""

    id: str
    """Unique per message, and `Nats-Msg-Id`, by which JetStream recognises a repetition."""
    type: str
    """As in `tributary.identity.UserRegistered.v1`."""
    source: str
    """Who wrote the message, as in `/identity/component`."""
    time: Timestamp
    """When it was written."""
    content_type: ContentType = ContentType.JSON
    """Whether the body is one payload or a batch."""
    subject: str | None = None
    """`<entity>/<id>` of the entity that it is about."""
    data_schema: str | None = None
    """A URN with the fingerprint of the rules that the payload follows."""
    correlation_id: str | None = None
    """The request that started the chain of messages this one belongs to."""
    causation_id: str | None = None
    """The message that caused this one."""
    causation_position: int | None = None
    """The position of that message in its own stream."""
    user_id: str | None = None
    """On whose behalf."""
    trace_parent: str | None = None
    """W3C Trace Context."""

    def headers(self) -> dict[str, str]:
        """The envelope as NATS headers; line breaks in values become spaces."""
        headers = {
            "ce-specversion": "1.0",
            "ce-id": self.id,
            "ce-type": self.type,
            "ce-source": self.source,
            "ce-time": str(self.time),
            "ce-datacontenttype": self.content_type.value,
            "ce-subject": self.subject,
            "ce-dataschema": self.data_schema,
            "ce-correlationid": self.correlation_id,
            "ce-causationid": self.causation_id,
            "ce-causationposition": _text(self.causation_position),
            "ce-userid": self.user_id,
            "traceparent": self.trace_parent,
        }
        return {
            name: value.translate(_LINE_BREAKS)
            for name, value in headers.items()
            if value is not None
        }

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> Envelope:
        """Reads the envelope of a message; names are compared exactly.

        Raises `EnvelopeError` where a required attribute is missing or malformed.
        """
        if headers.get("ce-specversion") != "1.0":
            raise EnvelopeError("ce-specversion must be 1.0")
        try:
            time = Timestamp.parse(headers.get("ce-time", ""))
        except ValueError:
            raise EnvelopeError("ce-time must be an RFC 3339 date-time") from None
        try:
            content_type = ContentType(headers.get("ce-datacontenttype", ContentType.JSON))
        except ValueError:
            raise EnvelopeError("ce-datacontenttype is not known") from None
        return cls(
            id=_required(headers, "ce-id"),
            type=_required(headers, "ce-type"),
            source=_required(headers, "ce-source"),
            time=time,
            content_type=content_type,
            subject=headers.get("ce-subject") or None,
            data_schema=headers.get("ce-dataschema") or None,
            correlation_id=headers.get("ce-correlationid") or None,
            causation_id=headers.get("ce-causationid") or None,
            causation_position=_position(headers.get("ce-causationposition")),
            user_id=headers.get("ce-userid") or None,
            trace_parent=headers.get("traceparent") or None,
        )


def _required(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise EnvelopeError(f"{name} is missing")
    return value


def _text(position: int | None) -> str | None:
    return None if position is None else str(position)


def _position(text: str | None) -> int | None:
    """A number of 64 bits without sign; anything else counts as absent."""
    if text is None or len(text) > 64 or _UNSIGNED.fullmatch(text) is None:
        return None
    number = int(text)
    return number if number < 1 << 64 else None
