# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""The views of the context bank."""

from .account_summary import AccountSummary
from .transfer_summary import TransferSummary

__all__ = ["AccountSummary", "TransferSummary"]
