# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The events of the context conformance."""

from .everything_happened import EverythingHappened
from .order_placed import OrderPlaced
from .person_moved import PersonMoved
from .person_moved_v1 import PersonMovedV1
from .person_moved_v2 import PersonMovedV2

__all__ = ["EverythingHappened", "OrderPlaced", "PersonMoved", "PersonMovedV1", "PersonMovedV2"]
