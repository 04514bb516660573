# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`EverythingHappened`, one of the events of the context conformance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.price import Price
from ..definitions.size import Size


@dataclass(frozen=True, slots=True, kw_only=True)
class EverythingHappened(messages.Message):
    """Has a member of every kind."""

    class Inline(StrEnum):
        """Words that are keywords somewhere."""

        DEFAULT = "default"
        CLASS = "class"
        IMPORT = "import"
        NONE = "none"
        TYPE = "type"

    message_type: ClassVar[str] = "tributary.conformance.EverythingHappened.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:657b33637621aad8"

    id: str
    """An id, a UUID in lower case."""
    text: str
    """Any text."""
    word: str
    """Two to five characters."""
    code: str
    """Groups of letters, digits and more."""
    mail: str
    """An e-mail address."""
    link: str
    """An http or https address."""
    at: Timestamp
    """A moment."""
    size: Size
    """A size."""
    inline: Inline
    """Words that are keywords somewhere."""
    count: int
    """Any integer of 64 bits."""
    small: int
    """An integer near zero."""
    natural: int
    """An integer from zero on."""
    ratio: float
    """Any number."""
    share: float
    """A part of one."""
    flag: bool
    """Yes or no."""
    labels: list[str]
    """Some labels."""
    moments: list[Timestamp]
    """Some moments."""
    matrix: list[list[int]]
    """Rows of small integers."""
    price: Price
    """What something costs."""
    maybe_text: str | None = None
    """A text, perhaps."""
    maybe_count: int | None = None
    """An integer, perhaps."""
    maybe_flag: bool | None = None
    """Yes, no, or nothing."""
    maybe_at: Timestamp | None = None
    """A moment, perhaps."""
    maybe_sizes: list[Size] | None = None
    """Sizes, perhaps."""
    maybe_price: Price | None = None
    """A price, perhaps."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            id=members.required("id", rules.ID),
            text=members.required("text", codecs.TEXT),
            word=members.required("word", _WORD),
            code=members.required("code", _CODE),
            mail=members.required("mail", codecs.EMAIL),
            link=members.required("link", codecs.URI),
            at=members.required("at", codecs.MOMENT),
            size=members.required("size", _SIZE),
            inline=members.required("inline", _INLINE),
            count=members.required("count", codecs.INTEGER),
            small=members.required("small", _SMALL),
            natural=members.required("natural", _NATURAL),
            ratio=members.required("ratio", codecs.NUMBER),
            share=members.required("share", _SHARE),
            flag=members.required("flag", codecs.BOOLEAN),
            labels=members.required("labels", _LABELS),
            moments=members.required("moments", _MOMENTS),
            matrix=members.required("matrix", _MATRIX),
            price=members.required("price", _PRICE),
            maybe_text=members.optional("maybeText", codecs.TEXT),
            maybe_count=members.optional("maybeCount", codecs.INTEGER),
            maybe_flag=members.optional("maybeFlag", codecs.BOOLEAN),
            maybe_at=members.optional("maybeAt", codecs.MOMENT),
            maybe_sizes=members.optional("maybeSizes", _MAYBE_SIZES),
            maybe_price=members.optional("maybePrice", _MAYBE_PRICE),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("id", self.id, rules.ID)
        members.required("text", self.text, codecs.TEXT)
        members.required("word", self.word, _WORD)
        members.required("code", self.code, _CODE)
        members.required("mail", self.mail, codecs.EMAIL)
        members.required("link", self.link, codecs.URI)
        members.required("at", self.at, codecs.MOMENT)
        members.required("size", self.size, _SIZE)
        members.required("inline", self.inline, _INLINE)
        members.required("count", self.count, codecs.INTEGER)
        members.required("small", self.small, _SMALL)
        members.required("natural", self.natural, _NATURAL)
        members.required("ratio", self.ratio, codecs.NUMBER)
        members.required("share", self.share, _SHARE)
        members.required("flag", self.flag, codecs.BOOLEAN)
        members.required("labels", self.labels, _LABELS)
        members.required("moments", self.moments, _MOMENTS)
        members.required("matrix", self.matrix, _MATRIX)
        members.required("price", self.price, _PRICE)
        members.optional("maybeText", self.maybe_text, codecs.TEXT)
        members.optional("maybeCount", self.maybe_count, codecs.INTEGER)
        members.optional("maybeFlag", self.maybe_flag, codecs.BOOLEAN)
        members.optional("maybeAt", self.maybe_at, codecs.MOMENT)
        members.optional("maybeSizes", self.maybe_sizes, _MAYBE_SIZES)
        members.optional("maybePrice", self.maybe_price, _MAYBE_PRICE)
        return members.text()


_WORD: Final = codecs.Text(min_length=2, max_length=5)
_CODE: Final = codecs.Text(pattern=re.compile(r"(a|bc)+(-\d{2,3})*[\w.]?", re.ASCII))
_SIZE: Final = codecs.Enumeration(Size)
_INLINE: Final = codecs.Enumeration(EverythingHappened.Inline)
_SMALL: Final = codecs.Integer(minimum=-5, maximum=5)
_NATURAL: Final = codecs.Integer(minimum=0)
_SHARE: Final = codecs.Number(minimum=0.0, maximum=1.0)
_LABELS: Final = codecs.Array(rules.LABEL, max_items=3)
_MOMENTS: Final = codecs.Array(codecs.MOMENT)
_MATRIX: Final = codecs.Array(codecs.Array(codecs.Integer(minimum=0, maximum=9), min_items=1))
_PRICE: Final = objects.Object(Price)
_MAYBE_SIZES: Final = codecs.Array(codecs.Enumeration(Size))
_MAYBE_PRICE: Final = objects.Object(Price)
