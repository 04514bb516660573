// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { BoardDeleted } from "./events/BoardDeleted.js";
import { ColumnAdded } from "./events/ColumnAdded.js";
import { ColumnDeleted } from "./events/ColumnDeleted.js";
import { ColumnModified } from "./events/ColumnModified.js";
import { ColumnMoved } from "./events/ColumnMoved.js";
import { ColumnRebalanced } from "./events/ColumnRebalanced.js";
import { CommentAdded } from "./events/CommentAdded.js";
import { CommentDeleted } from "./events/CommentDeleted.js";
import { CommentEdited } from "./events/CommentEdited.js";
import { CommentLiked } from "./events/CommentLiked.js";
import { CommentUnliked } from "./events/CommentUnliked.js";
import { FileAttached } from "./events/FileAttached.js";
import { FileDetached } from "./events/FileDetached.js";
import { LabelAdded } from "./events/LabelAdded.js";
import { LabelRemoved } from "./events/LabelRemoved.js";
import { PersonGone } from "./events/PersonGone.js";
import { ProjectArchived } from "./events/ProjectArchived.js";
import { ProjectCreated } from "./events/ProjectCreated.js";
import { ProjectDeleted } from "./events/ProjectDeleted.js";
import { ProjectOwnerChanged } from "./events/ProjectOwnerChanged.js";
import { ProjectPlaceReleased } from "./events/ProjectPlaceReleased.js";
import { ProjectPlaceTaken } from "./events/ProjectPlaceTaken.js";
import { ProjectRestored } from "./events/ProjectRestored.js";
import { ProjectTeamAssigned } from "./events/ProjectTeamAssigned.js";
import { ProjectTeamUnassigned } from "./events/ProjectTeamUnassigned.js";
import { ProjectUpdated } from "./events/ProjectUpdated.js";
import { SprintCompleted } from "./events/SprintCompleted.js";
import { SprintStarted } from "./events/SprintStarted.js";
import { TaskAdded } from "./events/TaskAdded.js";
import { TaskAddedToSprint } from "./events/TaskAddedToSprint.js";
import { TaskAssigned } from "./events/TaskAssigned.js";
import { TaskDeleted } from "./events/TaskDeleted.js";
import { TaskModified } from "./events/TaskModified.js";
import { TaskMoved } from "./events/TaskMoved.js";
import { TaskPointsChanged } from "./events/TaskPointsChanged.js";
import { TaskRemovedFromSprint } from "./events/TaskRemovedFromSprint.js";
import { TaskReserved } from "./events/TaskReserved.js";
import { TaskRetired } from "./events/TaskRetired.js";
import { TaskUnassigned } from "./events/TaskUnassigned.js";
import { TeamGone } from "./events/TeamGone.js";
import { TeamMemberGone } from "./events/TeamMemberGone.js";
import { TeamMemberNoted } from "./events/TeamMemberNoted.js";
import { TeamProjectLinked } from "./events/TeamProjectLinked.js";
import { TeamProjectUnlinked } from "./events/TeamProjectUnlinked.js";

/** Every event of the context projects. */
export type ProjectsEvent =
  /** There is a project, with a board whose columns are to be those four. */
  | { readonly type: "ProjectCreated"; readonly data: ProjectCreated }
  /** A project says something else of itself. What is left out has stayed; an empty description is none. */
  | { readonly type: "ProjectUpdated"; readonly data: ProjectUpdated }
  /** A project was put away. */
  | { readonly type: "ProjectArchived"; readonly data: ProjectArchived }
  /** An archived project was taken up again. */
  | { readonly type: "ProjectRestored"; readonly data: ProjectRestored }
  /** A team works on a project. */
  | { readonly type: "ProjectTeamAssigned"; readonly data: ProjectTeamAssigned }
  /** No team works on a project any more. */
  | { readonly type: "ProjectTeamUnassigned"; readonly data: ProjectTeamUnassigned }
  /** A project is somebody else's. */
  | { readonly type: "ProjectOwnerChanged"; readonly data: ProjectOwnerChanged }
  /** A project is no more. */
  | { readonly type: "ProjectDeleted"; readonly data: ProjectDeleted }
  /** There is room for a project among those of a person. */
  | { readonly type: "ProjectPlaceTaken"; readonly data: ProjectPlaceTaken }
  /** A project is no longer among those of a person. */
  | { readonly type: "ProjectPlaceReleased"; readonly data: ProjectPlaceReleased }
  /** The account of a person is closed. Nothing can become theirs any more. */
  | { readonly type: "PersonGone"; readonly data: PersonGone }
  /** Somebody is in a team, or has another role there. */
  | { readonly type: "TeamMemberNoted"; readonly data: TeamMemberNoted }
  /** Somebody is no longer in a team. */
  | { readonly type: "TeamMemberGone"; readonly data: TeamMemberGone }
  /** A team is no more. */
  | { readonly type: "TeamGone"; readonly data: TeamGone }
  /** A team works on a project, and these are its members then. */
  | { readonly type: "TeamProjectLinked"; readonly data: TeamProjectLinked }
  /** A team works on a project no more. */
  | { readonly type: "TeamProjectUnlinked"; readonly data: TeamProjectUnlinked }
  /** A board has another column. */
  | { readonly type: "ColumnAdded"; readonly data: ColumnAdded }
  /** A column is another. What is left out has stayed. */
  | { readonly type: "ColumnModified"; readonly data: ColumnModified }
  /** A column stands somewhere else. */
  | { readonly type: "ColumnMoved"; readonly data: ColumnMoved }
  /** A column is no more. Nothing stood in it. */
  | { readonly type: "ColumnDeleted"; readonly data: ColumnDeleted }
  /** Tasks of a column have other order keys, and stand in the same order as before. */
  | { readonly type: "ColumnRebalanced"; readonly data: ColumnRebalanced }
  /** There is another task, below those of its column. */
  | { readonly type: "TaskAdded"; readonly data: TaskAdded }
  /** A task says something else. What is left out has stayed, but for what is named in removed. */
  | { readonly type: "TaskModified"; readonly data: TaskModified }
  /** How much work a task is, is seen in another way. Where one of the two is left out, it is not known. */
  | { readonly type: "TaskPointsChanged"; readonly data: TaskPointsChanged }
  /** A task is somebody's. */
  | { readonly type: "TaskAssigned"; readonly data: TaskAssigned }
  /** A task is nobody's. */
  | { readonly type: "TaskUnassigned"; readonly data: TaskUnassigned }
  /** A task stands somewhere else, in one column or from one to another. */
  | { readonly type: "TaskMoved"; readonly data: TaskMoved }
  /** A task is no more. */
  | { readonly type: "TaskDeleted"; readonly data: TaskDeleted }
  /** A sprint is under way. */
  | { readonly type: "SprintStarted"; readonly data: SprintStarted }
  /** A sprint is over, and its tasks are in none. */
  | { readonly type: "SprintCompleted"; readonly data: SprintCompleted }
  /** A task is in the sprint. */
  | { readonly type: "TaskAddedToSprint"; readonly data: TaskAddedToSprint }
  /** A task is in the sprint no more. */
  | { readonly type: "TaskRemovedFromSprint"; readonly data: TaskRemovedFromSprint }
  /** A board is no more, because its project is not. */
  | { readonly type: "BoardDeleted"; readonly data: BoardDeleted }
  /**
   * The id of a task is one board's. Written before the task is added, so that no two boards have a task of the same
   * id.
   */
  | { readonly type: "TaskReserved"; readonly data: TaskReserved }
  /** A task is no more, and nothing can be said about it any more. */
  | { readonly type: "TaskRetired"; readonly data: TaskRetired }
  /** A task has another label. */
  | { readonly type: "LabelAdded"; readonly data: LabelAdded }
  /** A task has a label no more. */
  | { readonly type: "LabelRemoved"; readonly data: LabelRemoved }
  /** A file belongs to a task. */
  | { readonly type: "FileAttached"; readonly data: FileAttached }
  /** A file belongs to a task no more. */
  | { readonly type: "FileDetached"; readonly data: FileDetached }
  /** Somebody has commented on a task. */
  | { readonly type: "CommentAdded"; readonly data: CommentAdded }
  /** A comment says something else. */
  | { readonly type: "CommentEdited"; readonly data: CommentEdited }
  /** A comment is no more. */
  | { readonly type: "CommentDeleted"; readonly data: CommentDeleted }
  /** Somebody likes a comment. */
  | { readonly type: "CommentLiked"; readonly data: CommentLiked }
  /** Somebody likes a comment no more. */
  | { readonly type: "CommentUnliked"; readonly data: CommentUnliked };

/** Reads and writes the events of the context projects. */
export const ProjectsEvent = new s.EventUnion<ProjectsEvent>("projects", {
  ProjectCreated: { newest: ProjectCreated },
  ProjectUpdated: { newest: ProjectUpdated },
  ProjectArchived: { newest: ProjectArchived },
  ProjectRestored: { newest: ProjectRestored },
  ProjectTeamAssigned: { newest: ProjectTeamAssigned },
  ProjectTeamUnassigned: { newest: ProjectTeamUnassigned },
  ProjectOwnerChanged: { newest: ProjectOwnerChanged },
  ProjectDeleted: { newest: ProjectDeleted },
  ProjectPlaceTaken: { newest: ProjectPlaceTaken },
  ProjectPlaceReleased: { newest: ProjectPlaceReleased },
  PersonGone: { newest: PersonGone },
  TeamMemberNoted: { newest: TeamMemberNoted },
  TeamMemberGone: { newest: TeamMemberGone },
  TeamGone: { newest: TeamGone },
  TeamProjectLinked: { newest: TeamProjectLinked },
  TeamProjectUnlinked: { newest: TeamProjectUnlinked },
  ColumnAdded: { newest: ColumnAdded },
  ColumnModified: { newest: ColumnModified },
  ColumnMoved: { newest: ColumnMoved },
  ColumnDeleted: { newest: ColumnDeleted },
  ColumnRebalanced: { newest: ColumnRebalanced },
  TaskAdded: { newest: TaskAdded },
  TaskModified: { newest: TaskModified },
  TaskPointsChanged: { newest: TaskPointsChanged },
  TaskAssigned: { newest: TaskAssigned },
  TaskUnassigned: { newest: TaskUnassigned },
  TaskMoved: { newest: TaskMoved },
  TaskDeleted: { newest: TaskDeleted },
  SprintStarted: { newest: SprintStarted },
  SprintCompleted: { newest: SprintCompleted },
  TaskAddedToSprint: { newest: TaskAddedToSprint },
  TaskRemovedFromSprint: { newest: TaskRemovedFromSprint },
  BoardDeleted: { newest: BoardDeleted },
  TaskReserved: { newest: TaskReserved },
  TaskRetired: { newest: TaskRetired },
  LabelAdded: { newest: LabelAdded },
  LabelRemoved: { newest: LabelRemoved },
  FileAttached: { newest: FileAttached },
  FileDetached: { newest: FileDetached },
  CommentAdded: { newest: CommentAdded },
  CommentEdited: { newest: CommentEdited },
  CommentDeleted: { newest: CommentDeleted },
  CommentLiked: { newest: CommentLiked },
  CommentUnliked: { newest: CommentUnliked },
});
