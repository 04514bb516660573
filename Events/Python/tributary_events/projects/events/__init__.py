# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""The events of the context projects."""

from .board_deleted import BoardDeleted
from .column_added import ColumnAdded
from .column_deleted import ColumnDeleted
from .column_modified import ColumnModified
from .column_moved import ColumnMoved
from .column_rebalanced import ColumnRebalanced
from .comment_added import CommentAdded
from .comment_deleted import CommentDeleted
from .comment_edited import CommentEdited
from .comment_liked import CommentLiked
from .comment_unliked import CommentUnliked
from .file_attached import FileAttached
from .file_detached import FileDetached
from .label_added import LabelAdded
from .label_removed import LabelRemoved
from .person_gone import PersonGone
from .project_archived import ProjectArchived
from .project_created import ProjectCreated
from .project_deleted import ProjectDeleted
from .project_owner_changed import ProjectOwnerChanged
from .project_place_released import ProjectPlaceReleased
from .project_place_taken import ProjectPlaceTaken
from .project_restored import ProjectRestored
from .project_team_assigned import ProjectTeamAssigned
from .project_team_unassigned import ProjectTeamUnassigned
from .project_updated import ProjectUpdated
from .sprint_completed import SprintCompleted
from .sprint_started import SprintStarted
from .task_added import TaskAdded
from .task_added_to_sprint import TaskAddedToSprint
from .task_assigned import TaskAssigned
from .task_deleted import TaskDeleted
from .task_modified import TaskModified
from .task_moved import TaskMoved
from .task_points_changed import TaskPointsChanged
from .task_removed_from_sprint import TaskRemovedFromSprint
from .task_reserved import TaskReserved
from .task_retired import TaskRetired
from .task_unassigned import TaskUnassigned
from .team_gone import TeamGone
from .team_member_gone import TeamMemberGone
from .team_member_noted import TeamMemberNoted
from .team_project_linked import TeamProjectLinked
from .team_project_unlinked import TeamProjectUnlinked

__all__ = [
    "BoardDeleted",
    "ColumnAdded",
    "ColumnDeleted",
    "ColumnModified",
    "ColumnMoved",
    "ColumnRebalanced",
    "CommentAdded",
    "CommentDeleted",
    "CommentEdited",
    "CommentLiked",
    "CommentUnliked",
    "FileAttached",
    "FileDetached",
    "LabelAdded",
    "LabelRemoved",
    "PersonGone",
    "ProjectArchived",
    "ProjectCreated",
    "ProjectDeleted",
    "ProjectOwnerChanged",
    "ProjectPlaceReleased",
    "ProjectPlaceTaken",
    "ProjectRestored",
    "ProjectTeamAssigned",
    "ProjectTeamUnassigned",
    "ProjectUpdated",
    "SprintCompleted",
    "SprintStarted",
    "TaskAdded",
    "TaskAddedToSprint",
    "TaskAssigned",
    "TaskDeleted",
    "TaskModified",
    "TaskMoved",
    "TaskPointsChanged",
    "TaskRemovedFromSprint",
    "TaskReserved",
    "TaskRetired",
    "TaskUnassigned",
    "TeamGone",
    "TeamMemberGone",
    "TeamMemberNoted",
    "TeamProjectLinked",
    "TeamProjectUnlinked",
]
