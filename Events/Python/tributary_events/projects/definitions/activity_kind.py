# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ActivityKind`, one of the definitions of the context projects."""

from __future__ import annotations

from enum import StrEnum


class ActivityKind(StrEnum):
    """What happened, after the event that says it."""

    PROJECT_CREATED = "projectCreated"
    PROJECT_UPDATED = "projectUpdated"
    PROJECT_ARCHIVED = "projectArchived"
    PROJECT_RESTORED = "projectRestored"
    TEAM_ASSIGNED = "teamAssigned"
    TEAM_UNASSIGNED = "teamUnassigned"
    OWNER_CHANGED = "ownerChanged"
    COLUMN_ADDED = "columnAdded"
    COLUMN_MODIFIED = "columnModified"
    COLUMN_MOVED = "columnMoved"
    COLUMN_DELETED = "columnDeleted"
    TASK_ADDED = "taskAdded"
    TASK_MODIFIED = "taskModified"
    POINTS_CHANGED = "pointsChanged"
    TASK_ASSIGNED = "taskAssigned"
    TASK_UNASSIGNED = "taskUnassigned"
    TASK_MOVED = "taskMoved"
    TASK_DELETED = "taskDeleted"
    LABEL_ADDED = "labelAdded"
    LABEL_REMOVED = "labelRemoved"
    FILE_ATTACHED = "fileAttached"
    FILE_DETACHED = "fileDetached"
    COMMENT_ADDED = "commentAdded"
    COMMENT_EDITED = "commentEdited"
    COMMENT_DELETED = "commentDeleted"
    SPRINT_STARTED = "sprintStarted"
    SPRINT_COMPLETED = "sprintCompleted"
    TASK_ADDED_TO_SPRINT = "taskAddedToSprint"
    TASK_REMOVED_FROM_SPRINT = "taskRemovedFromSprint"
