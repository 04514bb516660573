# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The requests of the context conformance."""

from .open_door_request import OpenDoorRequest
from .place_order_request import PlaceOrderRequest

__all__ = ["OpenDoorRequest", "PlaceOrderRequest"]
