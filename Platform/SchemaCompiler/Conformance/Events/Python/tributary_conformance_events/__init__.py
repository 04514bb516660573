# Generated from Platform/SchemaCompiler/Conformance/schema/ by 'make generate'. Do not edit.
"""The vocabulary of Tributary's messages: a module for each context, and what they share.

Every type reads itself from JSON (`from_json`) and writes itself in canonical form (`to_json`),
and is held to its schema in both directions; what breaks a rule is a `SchemaError` with a code and
a JSON Pointer.
"""

from ._runtime.envelope import ContentType, Envelope, EnvelopeError
from ._runtime.errors import ErrorCode, SchemaError
from ._runtime.messages import Command, Message, MessageUnion
from ._runtime.messages import write_batch, write_command, write_events
from ._runtime.notes import MessageKind, TypeNote, noted_type, type_note
from ._runtime.objects import SchemaObject
from ._runtime.subjects import PARTITION_COUNT, EntityAddress, is_token, partition
from ._runtime.timestamp import Timestamp

__all__ = [
    "PARTITION_COUNT",
    "Command",
    "ContentType",
    "EntityAddress",
    "Envelope",
    "EnvelopeError",
    "ErrorCode",
    "Message",
    "MessageKind",
    "MessageUnion",
    "SchemaError",
    "SchemaObject",
    "Timestamp",
    "TypeNote",
    "is_token",
    "noted_type",
    "partition",
    "type_note",
    "write_batch",
    "write_command",
    "write_events",
]
