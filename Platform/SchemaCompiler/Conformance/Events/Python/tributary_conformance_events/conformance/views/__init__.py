# Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.
"""The views of the context conformance."""

from .account_statement import AccountStatement
from .order_summary import OrderSummary

__all__ = ["AccountStatement", "OrderSummary"]
