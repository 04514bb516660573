# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`Device`, one of the definitions of the context identity."""

from __future__ import annotations

from enum import StrEnum


class Device(StrEnum):
    """Whether the person has signed in from this device before.

    Failures elsewhere do not slow it down.
    """

    TRUSTED = "trusted"
