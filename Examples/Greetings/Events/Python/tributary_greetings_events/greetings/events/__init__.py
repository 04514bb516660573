# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""The events of the context greetings."""

from .person_greeted import PersonGreeted

__all__ = ["PersonGreeted"]
