# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""How the values are read and written that definitions name."""

from __future__ import annotations

import re
from typing import Final

from .._runtime import codecs

ID: Final = codecs.UUID
"""An id, a UUID in lower case."""
LABEL: Final = codecs.Text(
    min_length=1,
    max_length=9,
    pattern=re.compile(r"[^\x00-\x1F\u2028\u2029]*", re.ASCII),
)
"""A short text on one line."""
