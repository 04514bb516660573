# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""How the values are read and written that definitions name."""

from __future__ import annotations

import re
from typing import Final

from .._runtime import codecs

PERSON_ID: Final = codecs.UUID
"""The person's id, that of the context identity."""
NAME: Final = codecs.Text(
    min_length=1,
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""How the person wants to be called, on a single line."""
WORDS: Final = codecs.Text(
    min_length=1,
    max_length=200,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""A greeting, on a single line."""
