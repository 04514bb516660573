# Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.
"""The definitions of the context bank."""

from .refusal_reason import RefusalReason

__all__ = ["RefusalReason"]
