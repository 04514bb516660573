# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""The closed unions of the context projects, and the functions that read them."""

from __future__ import annotations

from typing import Final, TypeAlias

from .._runtime.envelope import Envelope
from .._runtime.messages import MessageUnion
from .commands.add_column import AddColumn
from .commands.add_comment import AddComment
from .commands.add_label import AddLabel
from .commands.add_task import AddTask
from .commands.add_task_to_sprint import AddTaskToSprint
from .commands.archive_project import ArchiveProject
from .commands.assign_task import AssignTask
from .commands.assign_team import AssignTeam
from .commands.attach_file import AttachFile
from .commands.complete_sprint import CompleteSprint
from .commands.create_project import CreateProject
from .commands.delete_column import DeleteColumn
from .commands.delete_comment import DeleteComment
from .commands.delete_project import DeleteProject
from .commands.delete_task import DeleteTask
from .commands.detach_file import DetachFile
from .commands.edit_comment import EditComment
from .commands.like_comment import LikeComment
from .commands.modify_column import ModifyColumn
from .commands.modify_project import ModifyProject
from .commands.modify_task import ModifyTask
from .commands.move_column import MoveColumn
from .commands.move_task import MoveTask
from .commands.release_team import ReleaseTeam
from .commands.remove_label import RemoveLabel
from .commands.remove_task_from_sprint import RemoveTaskFromSprint
from .commands.restore_project import RestoreProject
from .commands.start_sprint import StartSprint
from .commands.succeed_owner import SucceedOwner
from .commands.transfer_project import TransferProject
from .commands.unassign_outsiders import UnassignOutsiders
from .commands.unassign_task import UnassignTask
from .commands.unassign_team import UnassignTeam
from .commands.unlike_comment import UnlikeComment
from .events.board_deleted import BoardDeleted
from .events.column_added import ColumnAdded
from .events.column_deleted import ColumnDeleted
from .events.column_modified import ColumnModified
from .events.column_moved import ColumnMoved
from .events.column_rebalanced import ColumnRebalanced
from .events.comment_added import CommentAdded
from .events.comment_deleted import CommentDeleted
from .events.comment_edited import CommentEdited
from .events.comment_liked import CommentLiked
from .events.comment_unliked import CommentUnliked
from .events.file_attached import FileAttached
from .events.file_detached import FileDetached
from .events.label_added import LabelAdded
from .events.label_removed import LabelRemoved
from .events.person_gone import PersonGone
from .events.project_archived import ProjectArchived
from .events.project_created import ProjectCreated
from .events.project_deleted import ProjectDeleted
from .events.project_owner_changed import ProjectOwnerChanged
from .events.project_place_released import ProjectPlaceReleased
from .events.project_place_taken import ProjectPlaceTaken
from .events.project_restored import ProjectRestored
from .events.project_team_assigned import ProjectTeamAssigned
from .events.project_team_unassigned import ProjectTeamUnassigned
from .events.project_updated import ProjectUpdated
from .events.sprint_completed import SprintCompleted
from .events.sprint_started import SprintStarted
from .events.task_added import TaskAdded
from .events.task_added_to_sprint import TaskAddedToSprint
from .events.task_assigned import TaskAssigned
from .events.task_deleted import TaskDeleted
from .events.task_modified import TaskModified
from .events.task_moved import TaskMoved
from .events.task_points_changed import TaskPointsChanged
from .events.task_removed_from_sprint import TaskRemovedFromSprint
from .events.task_reserved import TaskReserved
from .events.task_retired import TaskRetired
from .events.task_unassigned import TaskUnassigned
from .events.team_gone import TeamGone
from .events.team_member_gone import TeamMemberGone
from .events.team_member_noted import TeamMemberNoted
from .events.team_project_linked import TeamProjectLinked
from .events.team_project_unlinked import TeamProjectUnlinked

ProjectsCommand: TypeAlias = (
    CreateProject
    | ModifyProject
    | ArchiveProject
    | RestoreProject
    | AssignTeam
    | UnassignTeam
    | TransferProject
    | DeleteProject
    | SucceedOwner
    | ReleaseTeam
    | AddColumn
    | ModifyColumn
    | MoveColumn
    | DeleteColumn
    | AddTask
    | ModifyTask
    | AssignTask
    | UnassignTask
    | MoveTask
    | DeleteTask
    | StartSprint
    | CompleteSprint
    | AddTaskToSprint
    | RemoveTaskFromSprint
    | UnassignOutsiders
    | AddLabel
    | RemoveLabel
    | AttachFile
    | DetachFile
    | AddComment
    | EditComment
    | DeleteComment
    | LikeComment
    | UnlikeComment
)
"""Every command of the context projects, in its newest version."""

_COMMANDS: Final = MessageUnion[ProjectsCommand](
    {
        "tributary.projects.CreateProject.v1": CreateProject.from_value,
        "tributary.projects.ModifyProject.v1": ModifyProject.from_value,
        "tributary.projects.ArchiveProject.v1": ArchiveProject.from_value,
        "tributary.projects.RestoreProject.v1": RestoreProject.from_value,
        "tributary.projects.AssignTeam.v1": AssignTeam.from_value,
        "tributary.projects.UnassignTeam.v1": UnassignTeam.from_value,
        "tributary.projects.TransferProject.v1": TransferProject.from_value,
        "tributary.projects.DeleteProject.v1": DeleteProject.from_value,
        "tributary.projects.SucceedOwner.v1": SucceedOwner.from_value,
        "tributary.projects.ReleaseTeam.v1": ReleaseTeam.from_value,
        "tributary.projects.AddColumn.v1": AddColumn.from_value,
        "tributary.projects.ModifyColumn.v1": ModifyColumn.from_value,
        "tributary.projects.MoveColumn.v1": MoveColumn.from_value,
        "tributary.projects.DeleteColumn.v1": DeleteColumn.from_value,
        "tributary.projects.AddTask.v1": AddTask.from_value,
        "tributary.projects.ModifyTask.v1": ModifyTask.from_value,
        "tributary.projects.AssignTask.v1": AssignTask.from_value,
        "tributary.projects.UnassignTask.v1": UnassignTask.from_value,
        "tributary.projects.MoveTask.v1": MoveTask.from_value,
        "tributary.projects.DeleteTask.v1": DeleteTask.from_value,
        "tributary.projects.StartSprint.v1": StartSprint.from_value,
        "tributary.projects.CompleteSprint.v1": CompleteSprint.from_value,
        "tributary.projects.AddTaskToSprint.v1": AddTaskToSprint.from_value,
        "tributary.projects.RemoveTaskFromSprint.v1": RemoveTaskFromSprint.from_value,
        "tributary.projects.UnassignOutsiders.v1": UnassignOutsiders.from_value,
        "tributary.projects.AddLabel.v1": AddLabel.from_value,
        "tributary.projects.RemoveLabel.v1": RemoveLabel.from_value,
        "tributary.projects.AttachFile.v1": AttachFile.from_value,
        "tributary.projects.DetachFile.v1": DetachFile.from_value,
        "tributary.projects.AddComment.v1": AddComment.from_value,
        "tributary.projects.EditComment.v1": EditComment.from_value,
        "tributary.projects.DeleteComment.v1": DeleteComment.from_value,
        "tributary.projects.LikeComment.v1": LikeComment.from_value,
        "tributary.projects.UnlikeComment.v1": UnlikeComment.from_value,
    }
)

COMMAND_TYPES: Final = _COMMANDS.types
"""The CloudEvents types of commands that can be read, older versions included."""


def read_command(message_type: str, body: bytes) -> ProjectsCommand:
    """Reads the payload of a command by its CloudEvents type."""
    return _COMMANDS.read(message_type, body)


ProjectsEvent: TypeAlias = (
    ProjectCreated
    | ProjectUpdated
    | ProjectArchived
    | ProjectRestored
    | ProjectTeamAssigned
    | ProjectTeamUnassigned
    | ProjectOwnerChanged
    | ProjectDeleted
    | ProjectPlaceTaken
    | ProjectPlaceReleased
    | PersonGone
    | TeamMemberNoted
    | TeamMemberGone
    | TeamGone
    | TeamProjectLinked
    | TeamProjectUnlinked
    | ColumnAdded
    | ColumnModified
    | ColumnMoved
    | ColumnDeleted
    | ColumnRebalanced
    | TaskAdded
    | TaskModified
    | TaskPointsChanged
    | TaskAssigned
    | TaskUnassigned
    | TaskMoved
    | TaskDeleted
    | SprintStarted
    | SprintCompleted
    | TaskAddedToSprint
    | TaskRemovedFromSprint
    | BoardDeleted
    | TaskReserved
    | TaskRetired
    | LabelAdded
    | LabelRemoved
    | FileAttached
    | FileDetached
    | CommentAdded
    | CommentEdited
    | CommentDeleted
    | CommentLiked
    | CommentUnliked
)
"""Every event of the context projects, in its newest version."""

_EVENTS: Final = MessageUnion[ProjectsEvent](
    {
        "tributary.projects.ProjectCreated.v1": ProjectCreated.from_value,
        "tributary.projects.ProjectUpdated.v1": ProjectUpdated.from_value,
        "tributary.projects.ProjectArchived.v1": ProjectArchived.from_value,
        "tributary.projects.ProjectRestored.v1": ProjectRestored.from_value,
        "tributary.projects.ProjectTeamAssigned.v1": ProjectTeamAssigned.from_value,
        "tributary.projects.ProjectTeamUnassigned.v1": ProjectTeamUnassigned.from_value,
        "tributary.projects.ProjectOwnerChanged.v1": ProjectOwnerChanged.from_value,
        "tributary.projects.ProjectDeleted.v1": ProjectDeleted.from_value,
        "tributary.projects.ProjectPlaceTaken.v1": ProjectPlaceTaken.from_value,
        "tributary.projects.ProjectPlaceReleased.v1": ProjectPlaceReleased.from_value,
        "tributary.projects.PersonGone.v1": PersonGone.from_value,
        "tributary.projects.TeamMemberNoted.v1": TeamMemberNoted.from_value,
        "tributary.projects.TeamMemberGone.v1": TeamMemberGone.from_value,
        "tributary.projects.TeamGone.v1": TeamGone.from_value,
        "tributary.projects.TeamProjectLinked.v1": TeamProjectLinked.from_value,
        "tributary.projects.TeamProjectUnlinked.v1": TeamProjectUnlinked.from_value,
        "tributary.projects.ColumnAdded.v1": ColumnAdded.from_value,
        "tributary.projects.ColumnModified.v1": ColumnModified.from_value,
        "tributary.projects.ColumnMoved.v1": ColumnMoved.from_value,
        "tributary.projects.ColumnDeleted.v1": ColumnDeleted.from_value,
        "tributary.projects.ColumnRebalanced.v1": ColumnRebalanced.from_value,
        "tributary.projects.TaskAdded.v1": TaskAdded.from_value,
        "tributary.projects.TaskModified.v1": TaskModified.from_value,
        "tributary.projects.TaskPointsChanged.v1": TaskPointsChanged.from_value,
        "tributary.projects.TaskAssigned.v1": TaskAssigned.from_value,
        "tributary.projects.TaskUnassigned.v1": TaskUnassigned.from_value,
        "tributary.projects.TaskMoved.v1": TaskMoved.from_value,
        "tributary.projects.TaskDeleted.v1": TaskDeleted.from_value,
        "tributary.projects.SprintStarted.v1": SprintStarted.from_value,
        "tributary.projects.SprintCompleted.v1": SprintCompleted.from_value,
        "tributary.projects.TaskAddedToSprint.v1": TaskAddedToSprint.from_value,
        "tributary.projects.TaskRemovedFromSprint.v1": TaskRemovedFromSprint.from_value,
        "tributary.projects.BoardDeleted.v1": BoardDeleted.from_value,
        "tributary.projects.TaskReserved.v1": TaskReserved.from_value,
        "tributary.projects.TaskRetired.v1": TaskRetired.from_value,
        "tributary.projects.LabelAdded.v1": LabelAdded.from_value,
        "tributary.projects.LabelRemoved.v1": LabelRemoved.from_value,
        "tributary.projects.FileAttached.v1": FileAttached.from_value,
        "tributary.projects.FileDetached.v1": FileDetached.from_value,
        "tributary.projects.CommentAdded.v1": CommentAdded.from_value,
        "tributary.projects.CommentEdited.v1": CommentEdited.from_value,
        "tributary.projects.CommentDeleted.v1": CommentDeleted.from_value,
        "tributary.projects.CommentLiked.v1": CommentLiked.from_value,
        "tributary.projects.CommentUnliked.v1": CommentUnliked.from_value,
    }
)

EVENT_TYPES: Final = _EVENTS.types
"""The CloudEvents types of events that can be read, older versions included."""


def read_event(message_type: str, body: bytes) -> ProjectsEvent:
    """Reads the payload of an event by its CloudEvents type."""
    return _EVENTS.read(message_type, body)


def read_events(envelope: Envelope, body: bytes) -> list[ProjectsEvent]:
    """Reads the events of one decision, in order: one, or those of a batch."""
    return _EVENTS.read_all(envelope, body)
