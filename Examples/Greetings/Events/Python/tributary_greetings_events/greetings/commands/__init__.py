# Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
"""The commands of the context greetings."""

from .greet_person import GreetPerson

__all__ = ["GreetPerson"]
