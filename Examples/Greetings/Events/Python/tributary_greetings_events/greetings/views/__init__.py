# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""The views of the context greetings."""

from .greeting import Greeting

__all__ = ["Greeting"]
