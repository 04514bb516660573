# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The views of the context conformance."""

from .order_summary import OrderSummary

__all__ = ["OrderSummary"]
