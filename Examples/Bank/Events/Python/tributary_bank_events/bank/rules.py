# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""How the values are read and written that definitions name."""

from __future__ import annotations

import re
from typing import Final

from .._runtime import codecs

ACCOUNT_ID: Final = codecs.UUID
"""The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request
is the same request.
"""
TRANSFER_ID: Final = codecs.UUID
"""The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same
request.
"""
OWNER: Final = codecs.Text(
    min_length=1,
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""Whose account it is, on a single line."""
AMOUNT: Final = codecs.Integer(minimum=1, maximum=1000000000000)
"""An amount of money in cents."""
SETTLED_TRANSFERS: Final = codecs.Array(TRANSFER_ID, max_items=16)
"""Transfers that this account has heard the end of, and need not remember any more."""
