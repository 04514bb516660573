# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""The views of the context projects."""

from .board_head import BoardHead
from .card import Card
from .cumulative_flow import CumulativeFlow
from .project_activity import ProjectActivity
from .project_detail import ProjectDetail
from .project_summary import ProjectSummary
from .sprint_burndown import SprintBurndown
from .task_detail import TaskDetail

__all__ = [
    "BoardHead",
    "Card",
    "CumulativeFlow",
    "ProjectActivity",
    "ProjectDetail",
    "ProjectSummary",
    "SprintBurndown",
    "TaskDetail",
]
