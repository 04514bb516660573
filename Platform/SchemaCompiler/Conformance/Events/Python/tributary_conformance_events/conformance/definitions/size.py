# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""`Size`, one of the definitions of the context conformance."""

from __future__ import annotations

from enum import StrEnum


class Size(StrEnum):
    """A size."""

    SMALL = "small"
    MEDIUM = "medium"
    EXTRA_LARGE = "extraLarge"
