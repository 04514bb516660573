# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""Commands and events as messages, one to a body or several."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Final, Generic, TypeVar

from .codecs import MOMENT, TEXT, mismatch
from .envelope import ContentType, Envelope
from .errors import ErrorCode, SchemaError
from .json_reader import JSONValue, parse
from .objects import Object, ObjectReader, ObjectWriter, SchemaObject
from .subjects import EntityAddress
from .timestamp import Timestamp

M = TypeVar("M", bound="Message")

_BATCH_DEPTH: Final = 32


class Message(SchemaObject):
    """A command or an event."""

    __slots__ = ()

    message_type: ClassVar[str]
    """The CloudEvents type: `tributary.<context>.<Name>.v<version>`."""
    data_schema: ClassVar[str]
    """A URN with the fingerprint of the type's rules."""


class Command(Message):
    """A request to one entity to change something."""

    __slots__ = ()

    @property
    @abstractmethod
    def address(self) -> EntityAddress:
        """The entity that decides."""


class MessageUnion(Generic[M]):
    """The closed list of messages that a context's reader knows, older versions included."""

    def __init__(self, readers: Mapping[str, Callable[[JSONValue], M]]) -> None:
        self._readers = readers

    @property
    def types(self) -> frozenset[str]:
        """Every CloudEvents type that can be read."""
        return frozenset(self._readers)

    def read(self, message_type: str, body: bytes) -> M:
        """The message of that type whose payload the body is, as the newest version."""
        value = parse(body)
        return self._reader(message_type, "")(value)

    def read_all(self, envelope: Envelope, body: bytes) -> list[M]:
        """The messages of a body, in order: one, or those of a batch."""
        if envelope.content_type is ContentType.JSON:
            return [self.read(envelope.type, body)]
        batch = parse(body, _BATCH_DEPTH)
        if not isinstance(batch, list):
            raise mismatch("an array", batch)
        messages: list[M] = []
        try:
            for element in batch:
                messages.append(self._read_element(element))
        except SchemaError as error:
            error.enter(len(messages))
            raise
        return messages

    def _read_element(self, element: JSONValue) -> M:
        """One CloudEvent of a batch; only its type, its time and its data are looked at."""
        members = ObjectReader(element)
        message_type = members.required("type", TEXT)
        members.required("time", MOMENT)
        data = members.value("data")
        read = self._reader(message_type, "/type")
        try:
            return read(data)
        except SchemaError as error:
            error.enter("data")
            raise

    def _reader(self, message_type: str, pointer: str) -> Callable[[JSONValue], M]:
        read = self._readers.get(message_type)
        if read is None:
            message = f"the type {message_type} is not known here"
            raise SchemaError(ErrorCode.UNKNOWN_TYPE, pointer, message)
        return read


def write_events(
    events: Sequence[Message],
    address: EntityAddress,
    *,
    id: str,
    source: str,
    time: Timestamp,
    correlation_id: str | None = None,
    causation_id: str | None = None,
    causation_position: int | None = None,
    user_id: str | None = None,
    trace_parent: str | None = None,
) -> tuple[Envelope, bytes]:
    """One decision's events as one message: its envelope, and its body.

    One event is the body; several are a batch, each with an id made of the message's and its index.
    """
    single = len(events) == 1
    envelope = Envelope(
        id=id,
        type=events[0].message_type if single else f"tributary.{address.context}.batch",
        source=source,
        time=time,
        content_type=ContentType.JSON if single else ContentType.BATCH,
        subject=f"{address.entity}/{address.id}",
        data_schema=events[0].data_schema if single else None,
        correlation_id=correlation_id,
        causation_id=causation_id,
        causation_position=causation_position,
        user_id=user_id,
        trace_parent=trace_parent,
    )
    return envelope, events[0].to_json() if single else write_batch(envelope, events)


def write_command(
    command: Command,
    *,
    id: str,
    source: str,
    time: Timestamp,
    correlation_id: str | None = None,
    causation_id: str | None = None,
    causation_position: int | None = None,
    user_id: str | None = None,
    trace_parent: str | None = None,
) -> tuple[Envelope, bytes]:
    """A command as a message: its envelope, and its body; its subject is that of its address.

    The id is the request's, one token of a subject: whoever asks again asks under the same.
    """
    envelope = Envelope(
        id=id,
        type=command.message_type,
        source=source,
        time=time,
        subject=f"{command.address.entity}/{command.address.id}",
        data_schema=command.data_schema,
        correlation_id=correlation_id,
        causation_id=causation_id,
        causation_position=causation_position,
        user_id=user_id,
        trace_parent=trace_parent,
    )
    return envelope, command.to_json()


def write_batch(envelope: Envelope, events: Sequence[Message]) -> bytes:
    """The body of a message with several events; what they share stands in the envelope alone."""
    elements: list[str] = []
    try:
        for event in events:
            elements.append(_batch_element(envelope, len(elements), event))
    except SchemaError as error:
        error.enter(len(elements))
        raise
    return f"[{','.join(elements)}]".encode()


def _batch_element(envelope: Envelope, index: int, event: Message) -> str:
    members = ObjectWriter()
    members.required("specversion", "1.0", TEXT)
    members.required("id", f"{envelope.id}/{index}", TEXT)
    members.required("type", event.message_type, TEXT)
    members.required("source", envelope.source, TEXT)
    members.optional("subject", envelope.subject, TEXT)
    members.required("time", envelope.time, MOMENT)
    members.required("dataschema", event.data_schema, TEXT)
    members.required("datacontenttype", ContentType.JSON.value, TEXT)
    members.required("data", event, Object(type(event)))
    return members.text()
