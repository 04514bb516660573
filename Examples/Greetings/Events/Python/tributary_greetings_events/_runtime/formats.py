# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""Forms of text that a schema asks for by name; `date-time` is `Timestamp`'s."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL: Final = re.compile(
    rf"[A-Za-z0-9.!#$%&'*+\-/=?^_`{{|}}~]{{1,64}}@{_LABEL}(?:\.{_LABEL})+"
)
_URI: Final = re.compile(r"[Hh][Tt][Tt][Pp][Ss]?://([^/?#]*)(.*)", re.DOTALL)
_URI_CHARACTERS: Final = re.compile(
    r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*"
)
_HOST: Final = re.compile(r"(?:\[[^\[\]]+\]|[^\[\]:]+)(?::[0-9]*)?")


class StringFormat(Enum):
    """A form of text."""

    UUID = "uuid"
    """A UUID in its canonical form: lower case, with hyphens (RFC 9562)."""
    EMAIL = "email"
    """ASCII, one `@`, no quotes or comments, a domain of two labels or more, at most 254 bytes."""
    URI = "uri"
    """An absolute `http` or `https` URI with a host, of RFC 3986's characters and no others."""

    @property
    def expectation(self) -> str:
        """What is expected, behind "must be"."""
        match self:
            case StringFormat.UUID:
                return "a UUID in lower case, as in 01890a5d-ac96-774b-bcce-b302099a8057"
            case StringFormat.EMAIL:
                return "an e-mail address"
            case StringFormat.URI:
                return "an http or https URI"

    def matches(self, text: str) -> bool:
        """Whether the text has the form."""
        match self:
            case StringFormat.UUID:
                return _UUID.fullmatch(text) is not None
            case StringFormat.EMAIL:
                return len(text) <= 254 and _EMAIL.fullmatch(text) is not None
            case StringFormat.URI:
                return _is_uri(text)


def _is_uri(text: str) -> bool:
    parts = _URI.fullmatch(text)
    if parts is None:
        return False
    authority, path = parts.groups()
    user, at, host = authority.rpartition("@")
    # Brackets belong to the host alone.
    if any(bracket in part for bracket in "[]" for part in (user, path)):
        return False
    return (
        _HOST.fullmatch(host) is not None
        and path.count("#") <= 1
        and _URI_CHARACTERS.fullmatch(authority + path) is not None
    )
