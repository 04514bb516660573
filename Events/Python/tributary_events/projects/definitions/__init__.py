# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""The definitions of the context projects."""

from .activity_kind import ActivityKind
from .attachment import Attachment
from .board_column import BoardColumn
from .burndown_day import BurndownDay
from .comment import Comment
from .flow_column import FlowColumn
from .flow_day import FlowDay
from .points_source import PointsSource
from .priority import Priority
from .project_column import ProjectColumn
from .project_member import ProjectMember
from .sprint_summary import SprintSummary
from .task_activity import TaskActivity
from .task_field import TaskField
from .task_place import TaskPlace
from .team_role import TeamRole

__all__ = [
    "ActivityKind",
    "Attachment",
    "BoardColumn",
    "BurndownDay",
    "Comment",
    "FlowColumn",
    "FlowDay",
    "PointsSource",
    "Priority",
    "ProjectColumn",
    "ProjectMember",
    "SprintSummary",
    "TaskActivity",
    "TaskField",
    "TaskPlace",
    "TeamRole",
]
