"""How the corpus writes texts, headers and envelopes."""

from __future__ import annotations

import base64
from typing import Any

from tributary_conformance_events import ContentType, Envelope, Timestamp


def body(text: Any) -> bytes:
    """A text: as it is, as base64, or as parts that are repeated so many times."""
    if isinstance(text, str):
        return text.encode("utf-8")
    if isinstance(text, dict):
        return base64.b64decode(text["base64"])
    return b"".join(part.encode("utf-8") * times for part, times in text)


def headers_of(pairs: list[list[str]]) -> dict[str, str]:
    """Of several headers with one name, the first."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        headers.setdefault(name, value)
    return headers


def envelope_of(members: dict[str, str]) -> Envelope:
    """The envelope that a case begins with."""
    position = members.get("causationPosition")
    return Envelope(
        id=members["id"],
        type=members["type"],
        source=members["source"],
        time=Timestamp.parse(members["time"]),
        content_type=ContentType(members["contentType"]),
        subject=members.get("subject"),
        data_schema=members.get("dataSchema"),
        correlation_id=members.get("correlationId"),
        causation_id=members.get("causationId"),
        causation_position=None if position is None else int(position),
        user_id=members.get("userId"),
        trace_parent=members.get("traceParent"),
    )


def members_of(envelope: Envelope) -> dict[str, str]:
    """The same the other way around."""
    position = envelope.causation_position
    members = {
        "id": envelope.id,
        "type": envelope.type,
        "source": envelope.source,
        "time": str(envelope.time),
        "contentType": envelope.content_type.value,
        "subject": envelope.subject,
        "dataSchema": envelope.data_schema,
        "correlationId": envelope.correlation_id,
        "causationId": envelope.causation_id,
        "causationPosition": None if position is None else str(position),
        "userId": envelope.user_id,
        "traceParent": envelope.trace_parent,
    }
    return {name: value for name, value in members.items() if value is not None}
