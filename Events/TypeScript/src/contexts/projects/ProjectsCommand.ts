// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { AddColumn } from "./commands/AddColumn.js";
import { AddComment } from "./commands/AddComment.js";
import { AddLabel } from "./commands/AddLabel.js";
import { AddTask } from "./commands/AddTask.js";
import { AddTaskToSprint } from "./commands/AddTaskToSprint.js";
import { ArchiveProject } from "./commands/ArchiveProject.js";
import { AssignTask } from "./commands/AssignTask.js";
import { AssignTeam } from "./commands/AssignTeam.js";
import { AttachFile } from "./commands/AttachFile.js";
import { CompleteSprint } from "./commands/CompleteSprint.js";
import { CreateProject } from "./commands/CreateProject.js";
import { DeleteColumn } from "./commands/DeleteColumn.js";
import { DeleteComment } from "./commands/DeleteComment.js";
import { DeleteProject } from "./commands/DeleteProject.js";
import { DeleteTask } from "./commands/DeleteTask.js";
import { DetachFile } from "./commands/DetachFile.js";
import { EditComment } from "./commands/EditComment.js";
import { LikeComment } from "./commands/LikeComment.js";
import { ModifyColumn } from "./commands/ModifyColumn.js";
import { ModifyProject } from "./commands/ModifyProject.js";
import { ModifyTask } from "./commands/ModifyTask.js";
import { MoveColumn } from "./commands/MoveColumn.js";
import { MoveTask } from "./commands/MoveTask.js";
import { ReleaseTeam } from "./commands/ReleaseTeam.js";
import { RemoveLabel } from "./commands/RemoveLabel.js";
import { RemoveTaskFromSprint } from "./commands/RemoveTaskFromSprint.js";
import { RestoreProject } from "./commands/RestoreProject.js";
import { StartSprint } from "./commands/StartSprint.js";
import { SucceedOwner } from "./commands/SucceedOwner.js";
import { TransferProject } from "./commands/TransferProject.js";
import { UnassignOutsiders } from "./commands/UnassignOutsiders.js";
import { UnassignTask } from "./commands/UnassignTask.js";
import { UnassignTeam } from "./commands/UnassignTeam.js";
import { UnlikeComment } from "./commands/UnlikeComment.js";

/** Every command of the context projects. */
export type ProjectsCommand =
  /**
   * Begins a project, with a board of four columns. It is its maker's, and a team's where one is named that the maker
   * administers.
   */
  | { readonly type: "CreateProject"; readonly data: CreateProject }
  /**
   * Changes what a project says of itself. What is left out stays; an empty description is removed. At least one must
   * be given.
   */
  | { readonly type: "ModifyProject"; readonly data: ModifyProject }
  /** Puts a project away. It can be read and not changed until it is restored. */
  | { readonly type: "ArchiveProject"; readonly data: ArchiveProject }
  /** Takes an archived project up again. */
  | { readonly type: "RestoreProject"; readonly data: RestoreProject }
  /** Lets a team work on a project, in the place of the one that did. Whoever asks administers both. */
  | { readonly type: "AssignTeam"; readonly data: AssignTeam }
  /** Takes a project away from its team. Only its owner sees it then. */
  | { readonly type: "UnassignTeam"; readonly data: UnassignTeam }
  /** Makes a member of the project's team its owner. */
  | { readonly type: "TransferProject"; readonly data: TransferProject }
  /** Deletes a project for good, with its board and its tasks. */
  | { readonly type: "DeleteProject"; readonly data: DeleteProject }
  /**
   * Finds a project a new owner among its team, because its owner is no longer there. Where there is nobody and the
   * owner's account is closed, the project is deleted. Issued by a reaction alone.
   */
  | { readonly type: "SucceedOwner"; readonly data: SucceedOwner }
  /** Takes a project away from a team that is no more. Issued by a reaction alone. */
  | { readonly type: "ReleaseTeam"; readonly data: ReleaseTeam }
  /** Adds a column to a board, as the last one or behind another. */
  | { readonly type: "AddColumn"; readonly data: AddColumn }
  /**
   * Changes a column. What is left out stays. Whether it counts as done can be changed while it is empty. At least one
   * must be given.
   */
  | { readonly type: "ModifyColumn"; readonly data: ModifyColumn }
  /** Moves a column behind another, or to the front. */
  | { readonly type: "MoveColumn"; readonly data: MoveColumn }
  /**
   * Deletes a column. Refused while tasks stand in it, unless it is said where they go, in their order behind those
   * that are there.
   */
  | { readonly type: "DeleteColumn"; readonly data: DeleteColumn }
  /** Adds a task to a column, below those that are there. It gets the next key. */
  | { readonly type: "AddTask"; readonly data: AddTask }
  /**
   * Changes what a task says. What is left out stays; what is to be gone is named in remove. At least one must be
   * given.
   */
  | { readonly type: "ModifyTask"; readonly data: ModifyTask }
  /** Gives a task to somebody who may see the project, in the place of whoever had it. */
  | { readonly type: "AssignTask"; readonly data: AssignTask }
  /** Takes a task away from whoever has it. */
  | { readonly type: "UnassignTask"; readonly data: UnassignTask }
  /**
   * Moves a task behind another, in its own column or in another one. Where the neighbour has left that column
   * meanwhile, the task goes to its end.
   */
  | { readonly type: "MoveTask"; readonly data: MoveTask }
  /** Deletes a task for good. Its key is not used again. */
  | { readonly type: "DeleteTask"; readonly data: DeleteTask }
  /** Starts a sprint. A board has one at a time. */
  | { readonly type: "StartSprint"; readonly data: StartSprint }
  /** Completes the sprint that is under way. Its tasks are in none then. */
  | { readonly type: "CompleteSprint"; readonly data: CompleteSprint }
  /** Takes a task into the sprint that is under way. */
  | { readonly type: "AddTaskToSprint"; readonly data: AddTaskToSprint }
  /** Takes a task out of the sprint that is under way. */
  | { readonly type: "RemoveTaskFromSprint"; readonly data: RemoveTaskFromSprint }
  /**
   * Takes the tasks of a board away from those who may no longer see it, a thousand tasks at once. Issued by a reaction
   * alone.
   */
  | { readonly type: "UnassignOutsiders"; readonly data: UnassignOutsiders }
  /** Puts a label on a task. */
  | { readonly type: "AddLabel"; readonly data: AddLabel }
  /** Takes a label off a task. */
  | { readonly type: "RemoveLabel"; readonly data: RemoveLabel }
  /** Attaches a file to a task, by the address where it is. */
  | { readonly type: "AttachFile"; readonly data: AttachFile }
  /** Takes a file off a task. */
  | { readonly type: "DetachFile"; readonly data: DetachFile }
  /** Comments on a task. */
  | { readonly type: "AddComment"; readonly data: AddComment }
  /** Changes a comment. Only who has written it may. */
  | { readonly type: "EditComment"; readonly data: EditComment }
  /** Deletes a comment. Who has written it may, and who administers the project. */
  | { readonly type: "DeleteComment"; readonly data: DeleteComment }
  /** Says that one likes a comment. */
  | { readonly type: "LikeComment"; readonly data: LikeComment }
  /** Takes it back that one likes a comment. */
  | { readonly type: "UnlikeComment"; readonly data: UnlikeComment };

/** Reads and writes the commands of the context projects. */
export const ProjectsCommand = new s.CommandUnion<ProjectsCommand>("projects", {
  CreateProject: { newest: CreateProject },
  ModifyProject: { newest: ModifyProject },
  ArchiveProject: { newest: ArchiveProject },
  RestoreProject: { newest: RestoreProject },
  AssignTeam: { newest: AssignTeam },
  UnassignTeam: { newest: UnassignTeam },
  TransferProject: { newest: TransferProject },
  DeleteProject: { newest: DeleteProject },
  SucceedOwner: { newest: SucceedOwner },
  ReleaseTeam: { newest: ReleaseTeam },
  AddColumn: { newest: AddColumn },
  ModifyColumn: { newest: ModifyColumn },
  MoveColumn: { newest: MoveColumn },
  DeleteColumn: { newest: DeleteColumn },
  AddTask: { newest: AddTask },
  ModifyTask: { newest: ModifyTask },
  AssignTask: { newest: AssignTask },
  UnassignTask: { newest: UnassignTask },
  MoveTask: { newest: MoveTask },
  DeleteTask: { newest: DeleteTask },
  StartSprint: { newest: StartSprint },
  CompleteSprint: { newest: CompleteSprint },
  AddTaskToSprint: { newest: AddTaskToSprint },
  RemoveTaskFromSprint: { newest: RemoveTaskFromSprint },
  UnassignOutsiders: { newest: UnassignOutsiders },
  AddLabel: { newest: AddLabel },
  RemoveLabel: { newest: RemoveLabel },
  AttachFile: { newest: AttachFile },
  DetachFile: { newest: DetachFile },
  AddComment: { newest: AddComment },
  EditComment: { newest: EditComment },
  DeleteComment: { newest: DeleteComment },
  LikeComment: { newest: LikeComment },
  UnlikeComment: { newest: UnlikeComment },
});
