# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""The commands of the context projects."""

from .add_column import AddColumn
from .add_comment import AddComment
from .add_label import AddLabel
from .add_task import AddTask
from .add_task_to_sprint import AddTaskToSprint
from .archive_project import ArchiveProject
from .assign_task import AssignTask
from .assign_team import AssignTeam
from .attach_file import AttachFile
from .complete_sprint import CompleteSprint
from .create_project import CreateProject
from .delete_column import DeleteColumn
from .delete_comment import DeleteComment
from .delete_project import DeleteProject
from .delete_task import DeleteTask
from .detach_file import DetachFile
from .edit_comment import EditComment
from .like_comment import LikeComment
from .modify_column import ModifyColumn
from .modify_project import ModifyProject
from .modify_task import ModifyTask
from .move_column import MoveColumn
from .move_task import MoveTask
from .release_team import ReleaseTeam
from .remove_label import RemoveLabel
from .remove_task_from_sprint import RemoveTaskFromSprint
from .restore_project import RestoreProject
from .start_sprint import StartSprint
from .succeed_owner import SucceedOwner
from .transfer_project import TransferProject
from .unassign_outsiders import UnassignOutsiders
from .unassign_task import UnassignTask
from .unassign_team import UnassignTeam
from .unlike_comment import UnlikeComment

__all__ = [
    "AddColumn",
    "AddComment",
    "AddLabel",
    "AddTask",
    "AddTaskToSprint",
    "ArchiveProject",
    "AssignTask",
    "AssignTeam",
    "AttachFile",
    "CompleteSprint",
    "CreateProject",
    "DeleteColumn",
    "DeleteComment",
    "DeleteProject",
    "DeleteTask",
    "DetachFile",
    "EditComment",
    "LikeComment",
    "ModifyColumn",
    "ModifyProject",
    "ModifyTask",
    "MoveColumn",
    "MoveTask",
    "ReleaseTeam",
    "RemoveLabel",
    "RemoveTaskFromSprint",
    "RestoreProject",
    "StartSprint",
    "SucceedOwner",
    "TransferProject",
    "UnassignOutsiders",
    "UnassignTask",
    "UnassignTeam",
    "UnlikeComment",
]
