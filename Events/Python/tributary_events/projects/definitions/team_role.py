# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TeamRole`, one of the definitions of the context projects."""

from __future__ import annotations

from enum import StrEnum


class TeamRole(StrEnum):
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits the board, an administrator looks after
    the project itself.
    """

    ADMINISTRATOR = "administrator"
    EDITOR = "editor"
    COMMENTER = "commenter"
    VIEWER = "viewer"
