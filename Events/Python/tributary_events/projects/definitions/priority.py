# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`Priority`, one of the definitions of the context projects."""

from __future__ import annotations

from enum import StrEnum


class Priority(StrEnum):
    """How urgent the task is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    URGENT = "urgent"
