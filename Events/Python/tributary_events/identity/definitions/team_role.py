# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`TeamRole`, one of the definitions of the context identity."""

from __future__ import annotations

from enum import StrEnum


class TeamRole(StrEnum):
    """What a member may do.

    A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
    itself.
    """

    ADMINISTRATOR = "administrator"
    EDITOR = "editor"
    COMMENTER = "commenter"
    VIEWER = "viewer"
