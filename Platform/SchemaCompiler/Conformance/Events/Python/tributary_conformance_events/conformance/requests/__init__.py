# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The requests of the context conformance."""

from .place_order_request import PlaceOrderRequest

__all__ = ["PlaceOrderRequest"]
