# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`AuthenticationMethod`, one of the definitions of the context identity."""

from __future__ import annotations

from enum import StrEnum


class AuthenticationMethod(StrEnum):
    """How a person has shown who they are, by a password or through another service."""

    PASSWORD = "password"
    EXTERNAL = "external"
