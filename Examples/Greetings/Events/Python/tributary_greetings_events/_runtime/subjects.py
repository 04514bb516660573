# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""Where messages go: subjects and partitions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

PARTITION_COUNT: Final = 16
"""How many partitions every context has. The number is part of stored subjects."""

_TOKEN: Final = re.compile(r"[!-)+\-/-=?-~]{1,128}")


def partition(entity_id: str) -> int:
    """The partition of an entity's commands: FNV-1a-32 of the id's UTF-8, modulo 16."""
    value = 2_166_136_261
    for byte in entity_id.encode():
        value = (value ^ byte) * 16_777_619 & 0xFFFF_FFFF
    return value % PARTITION_COUNT


def is_token(text: str) -> bool:
    """Whether the text can stand as one token of a subject."""
    return _TOKEN.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class EntityAddress:
    """Where an entity lives: the context that owns it, what kind of entity it is, and its id.

    Each part is one token of a subject: 1 to 128 characters of printable ASCII without space, `.`,
    `*` and `>`; others raise `ValueError`.
    """

    context: str
    entity: str
    id: str

    def __post_init__(self) -> None:
        for part in (self.context, self.entity, self.id):
            if not is_token(part):
                raise ValueError("each part of an address must be one token of a subject")

    @classmethod
    def parse(cls, subject: str) -> EntityAddress:
        """The address of an event's or a command's subject; raises `ValueError` for any other."""
        match subject.split("."):
            case [context, "event", entity, id] | [context, "command", _, entity, id]:
                return cls(context, entity, id)
            case _:
                raise ValueError("the subject is not an entity's")

    @property
    def event_subject(self) -> str:
        """The subject that holds every event of this entity, and nothing else."""
        return f"{self.context}.event.{self.entity}.{self.id}"

    @property
    def command_subject(self) -> str:
        """The subject that commands addressed to this entity are written to."""
        return f"{self.context}.command.{partition(self.id)}.{self.entity}.{self.id}"

    def __str__(self) -> str:
        return f"{self.context}/{self.entity}/{self.id}"
