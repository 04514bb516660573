# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`PointsSource`, one of the definitions of the context projects."""

from __future__ import annotations

from enum import StrEnum


class PointsSource(StrEnum):
    """Where a number of points came from, a person who edited the task or a team that agreed on it.
    """

    EDITED = "edited"
    AGREED = "agreed"
