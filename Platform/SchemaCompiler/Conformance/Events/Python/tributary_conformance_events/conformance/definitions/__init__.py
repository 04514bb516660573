# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The definitions of the context conformance."""

from .booking import Booking
from .item import Item
from .price import Price
from .size import Size

__all__ = ["Booking", "Item", "Price", "Size"]
