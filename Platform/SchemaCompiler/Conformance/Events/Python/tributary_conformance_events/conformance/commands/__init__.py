# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The commands of the context conformance."""

from .cancel_order import CancelOrder
from .cancel_order_v1 import CancelOrderV1
from .place_order import PlaceOrder

__all__ = ["CancelOrder", "CancelOrderV1", "PlaceOrder"]
