# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskField`, one of the definitions of the context projects."""

from __future__ import annotations

from enum import StrEnum


class TaskField(StrEnum):
    """Something of a task that need not be there."""

    CONTENT = "content"
    POINTS = "points"
    DUE_DATE = "dueDate"
    PRIORITY = "priority"
