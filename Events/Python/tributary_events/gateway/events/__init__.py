# Generated from schema/gateway.yaml by 'make generate'. Do not edit.
"""The events of the context gateway."""

from .connection_closed import ConnectionClosed
from .connection_opened import ConnectionOpened

__all__ = ["ConnectionClosed", "ConnectionOpened"]
