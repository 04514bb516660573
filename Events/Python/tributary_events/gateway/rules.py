# Generated from schema/gateway.yaml by 'make generate'. Do not edit.
"""How the values are read and written that definitions name."""

from __future__ import annotations

import re
from typing import Final

from .._runtime import codecs

CONNECTION_ID: Final = codecs.Text(
    min_length=22,
    max_length=22,
    pattern=re.compile(r"[A-Za-z0-9_-]{22}", re.ASCII),
)
"""The connection's id, 128 random bits in base64url."""
HOST_ID: Final = codecs.Text(
    min_length=1,
    max_length=64,
    pattern=re.compile(r"[A-Za-z0-9_-]+", re.ASCII),
)
"""The process that holds the connection; a new one each time it starts."""
