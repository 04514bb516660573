public import EventSourcing
public import ProjectsEvents

/// The component that decides what is being built, and how far it is.
public struct Projects: Component {
    public init() {}

    public func handling(of command: ProjectsCommand) -> Handling<ProjectsEvent> {
        switch command {
        // Projects.
        case .createProject(let command): Handling(command, by: CreateProjectHandler())
        case .modifyProject(let command): Handling(command, by: ModifyProjectHandler())
        case .archiveProject(let command): Handling(command, by: ArchiveProjectHandler())
        case .restoreProject(let command): Handling(command, by: RestoreProjectHandler())
        case .assignTeam(let command): Handling(command, by: AssignTeamHandler())
        case .unassignTeam(let command): Handling(command, by: UnassignTeamHandler())
        case .transferProject(let command): Handling(command, by: TransferProjectHandler())
        case .deleteProject(let command): Handling(command, by: DeleteProjectHandler())
        case .succeedOwner(let command): Handling(command, by: SucceedOwnerHandler())
        case .releaseTeam(let command): Handling(command, by: ReleaseTeamHandler())
        // Boards.
        case .addColumn(let command): Handling(command, by: AddColumnHandler())
        case .modifyColumn(let command): Handling(command, by: ModifyColumnHandler())
        case .moveColumn(let command): Handling(command, by: MoveColumnHandler())
        case .deleteColumn(let command): Handling(command, by: DeleteColumnHandler())
        case .addTask(let command): Handling(command, by: AddTaskHandler())
        case .modifyTask(let command): Handling(command, by: ModifyTaskHandler())
        case .assignTask(let command): Handling(command, by: AssignTaskHandler())
        case .unassignTask(let command): Handling(command, by: UnassignTaskHandler())
        case .moveTask(let command): Handling(command, by: MoveTaskHandler())
        case .deleteTask(let command): Handling(command, by: DeleteTaskHandler())
        case .startSprint(let command): Handling(command, by: StartSprintHandler())
        case .completeSprint(let command): Handling(command, by: CompleteSprintHandler())
        case .addTaskToSprint(let command): Handling(command, by: AddTaskToSprintHandler())
        case .removeTaskFromSprint(let command): Handling(command, by: RemoveTaskFromSprintHandler())
        case .unassignOutsiders(let command): Handling(command, by: UnassignOutsidersHandler())
        // Tasks.
        case .addLabel(let command): Handling(command, by: AddLabelHandler())
        case .removeLabel(let command): Handling(command, by: RemoveLabelHandler())
        case .attachFile(let command): Handling(command, by: AttachFileHandler())
        case .detachFile(let command): Handling(command, by: DetachFileHandler())
        case .addComment(let command): Handling(command, by: AddCommentHandler())
        case .editComment(let command): Handling(command, by: EditCommentHandler())
        case .deleteComment(let command): Handling(command, by: DeleteCommentHandler())
        case .likeComment(let command): Handling(command, by: LikeCommentHandler())
        case .unlikeComment(let command): Handling(command, by: UnlikeCommentHandler())
        }
    }
}
