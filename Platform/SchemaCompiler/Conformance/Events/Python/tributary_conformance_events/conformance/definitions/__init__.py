# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The definitions of the context conformance."""

from .item import Item
from .price import Price
from .size import Size

__all__ = ["Item", "Price", "Size"]
