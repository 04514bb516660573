// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every command of the context projects.
public enum ProjectsCommand: CommandUnion {
    /// Begins a project, with a board of four columns. It is its maker's, and a team's where one is named that the maker administers.
    case createProject(CreateProject)
    /// Changes what a project says of itself. What is left out stays; an empty description is removed. At least one must be given.
    case modifyProject(ModifyProject)
    /// Puts a project away. It can be read and not changed until it is restored.
    case archiveProject(ArchiveProject)
    /// Takes an archived project up again.
    case restoreProject(RestoreProject)
    /// Lets a team work on a project, in the place of the one that did. Whoever asks administers both.
    case assignTeam(AssignTeam)
    /// Takes a project away from its team. Only its owner sees it then.
    case unassignTeam(UnassignTeam)
    /// Makes a member of the project's team its owner.
    case transferProject(TransferProject)
    /// Deletes a project for good, with its board and its tasks.
    case deleteProject(DeleteProject)
    /// Finds a project a new owner among its team, because its owner is no longer there. Where there is nobody and the owner's account is
    /// closed, the project is deleted. Issued by a reaction alone.
    case succeedOwner(SucceedOwner)
    /// Takes a project away from a team that is no more. Issued by a reaction alone.
    case releaseTeam(ReleaseTeam)
    /// Adds a column to a board, as the last one or behind another.
    case addColumn(AddColumn)
    /// Changes a column. What is left out stays. Whether it counts as done can be changed while it is empty. At least one must be given.
    case modifyColumn(ModifyColumn)
    /// Moves a column behind another, or to the front.
    case moveColumn(MoveColumn)
    /// Deletes a column. Refused while tasks stand in it, unless it is said where they go, in their order behind those that are there.
    case deleteColumn(DeleteColumn)
    /// Adds a task to a column, below those that are there. It gets the next key.
    case addTask(AddTask)
    /// Changes what a task says. What is left out stays; what is to be gone is named in remove. At least one must be given.
    case modifyTask(ModifyTask)
    /// Gives a task to somebody who may see the project, in the place of whoever had it.
    case assignTask(AssignTask)
    /// Takes a task away from whoever has it.
    case unassignTask(UnassignTask)
    /// Moves a task behind another, in its own column or in another one. Where the neighbour has left that column meanwhile, the task goes
    /// to its end.
    case moveTask(MoveTask)
    /// Deletes a task for good. Its key is not used again.
    case deleteTask(DeleteTask)
    /// Starts a sprint. A board has one at a time.
    case startSprint(StartSprint)
    /// Completes the sprint that is under way. Its tasks are in none then.
    case completeSprint(CompleteSprint)
    /// Takes a task into the sprint that is under way.
    case addTaskToSprint(AddTaskToSprint)
    /// Takes a task out of the sprint that is under way.
    case removeTaskFromSprint(RemoveTaskFromSprint)
    /// Takes the tasks of a board away from those who may no longer see it, a thousand tasks at once. Issued by a reaction alone.
    case unassignOutsiders(UnassignOutsiders)
    /// Puts a label on a task.
    case addLabel(AddLabel)
    /// Takes a label off a task.
    case removeLabel(RemoveLabel)
    /// Attaches a file to a task, by the address where it is.
    case attachFile(AttachFile)
    /// Takes a file off a task.
    case detachFile(DetachFile)
    /// Comments on a task.
    case addComment(AddComment)
    /// Changes a comment. Only who has written it may.
    case editComment(EditComment)
    /// Deletes a comment. Who has written it may, and who administers the project.
    case deleteComment(DeleteComment)
    /// Says that one likes a comment.
    case likeComment(LikeComment)
    /// Takes it back that one likes a comment.
    case unlikeComment(UnlikeComment)

    public static let context = "projects"

    public static let readableTypes: Set<String> = [
        "tributary.projects.CreateProject.v1",
        "tributary.projects.ModifyProject.v1",
        "tributary.projects.ArchiveProject.v1",
        "tributary.projects.RestoreProject.v1",
        "tributary.projects.AssignTeam.v1",
        "tributary.projects.UnassignTeam.v1",
        "tributary.projects.TransferProject.v1",
        "tributary.projects.DeleteProject.v1",
        "tributary.projects.SucceedOwner.v1",
        "tributary.projects.ReleaseTeam.v1",
        "tributary.projects.AddColumn.v1",
        "tributary.projects.ModifyColumn.v1",
        "tributary.projects.MoveColumn.v1",
        "tributary.projects.DeleteColumn.v1",
        "tributary.projects.AddTask.v1",
        "tributary.projects.ModifyTask.v1",
        "tributary.projects.AssignTask.v1",
        "tributary.projects.UnassignTask.v1",
        "tributary.projects.MoveTask.v1",
        "tributary.projects.DeleteTask.v1",
        "tributary.projects.StartSprint.v1",
        "tributary.projects.CompleteSprint.v1",
        "tributary.projects.AddTaskToSprint.v1",
        "tributary.projects.RemoveTaskFromSprint.v1",
        "tributary.projects.UnassignOutsiders.v1",
        "tributary.projects.AddLabel.v1",
        "tributary.projects.RemoveLabel.v1",
        "tributary.projects.AttachFile.v1",
        "tributary.projects.DetachFile.v1",
        "tributary.projects.AddComment.v1",
        "tributary.projects.EditComment.v1",
        "tributary.projects.DeleteComment.v1",
        "tributary.projects.LikeComment.v1",
        "tributary.projects.UnlikeComment.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.projects.AttachFile.v1": ["/name", "/url"],
        "tributary.projects.AddComment.v1": ["/text"],
        "tributary.projects.EditComment.v1": ["/text"],
    ]

    public var messageType: MessageType {
        switch self {
        case .createProject: CreateProject.messageType
        case .modifyProject: ModifyProject.messageType
        case .archiveProject: ArchiveProject.messageType
        case .restoreProject: RestoreProject.messageType
        case .assignTeam: AssignTeam.messageType
        case .unassignTeam: UnassignTeam.messageType
        case .transferProject: TransferProject.messageType
        case .deleteProject: DeleteProject.messageType
        case .succeedOwner: SucceedOwner.messageType
        case .releaseTeam: ReleaseTeam.messageType
        case .addColumn: AddColumn.messageType
        case .modifyColumn: ModifyColumn.messageType
        case .moveColumn: MoveColumn.messageType
        case .deleteColumn: DeleteColumn.messageType
        case .addTask: AddTask.messageType
        case .modifyTask: ModifyTask.messageType
        case .assignTask: AssignTask.messageType
        case .unassignTask: UnassignTask.messageType
        case .moveTask: MoveTask.messageType
        case .deleteTask: DeleteTask.messageType
        case .startSprint: StartSprint.messageType
        case .completeSprint: CompleteSprint.messageType
        case .addTaskToSprint: AddTaskToSprint.messageType
        case .removeTaskFromSprint: RemoveTaskFromSprint.messageType
        case .unassignOutsiders: UnassignOutsiders.messageType
        case .addLabel: AddLabel.messageType
        case .removeLabel: RemoveLabel.messageType
        case .attachFile: AttachFile.messageType
        case .detachFile: DetachFile.messageType
        case .addComment: AddComment.messageType
        case .editComment: EditComment.messageType
        case .deleteComment: DeleteComment.messageType
        case .likeComment: LikeComment.messageType
        case .unlikeComment: UnlikeComment.messageType
        }
    }

    public var address: EntityAddress {
        switch self {
        case .createProject(let command): command.address
        case .modifyProject(let command): command.address
        case .archiveProject(let command): command.address
        case .restoreProject(let command): command.address
        case .assignTeam(let command): command.address
        case .unassignTeam(let command): command.address
        case .transferProject(let command): command.address
        case .deleteProject(let command): command.address
        case .succeedOwner(let command): command.address
        case .releaseTeam(let command): command.address
        case .addColumn(let command): command.address
        case .modifyColumn(let command): command.address
        case .moveColumn(let command): command.address
        case .deleteColumn(let command): command.address
        case .addTask(let command): command.address
        case .modifyTask(let command): command.address
        case .assignTask(let command): command.address
        case .unassignTask(let command): command.address
        case .moveTask(let command): command.address
        case .deleteTask(let command): command.address
        case .startSprint(let command): command.address
        case .completeSprint(let command): command.address
        case .addTaskToSprint(let command): command.address
        case .removeTaskFromSprint(let command): command.address
        case .unassignOutsiders(let command): command.address
        case .addLabel(let command): command.address
        case .removeLabel(let command): command.address
        case .attachFile(let command): command.address
        case .detachFile(let command): command.address
        case .addComment(let command): command.address
        case .editComment(let command): command.address
        case .deleteComment(let command): command.address
        case .likeComment(let command): command.address
        case .unlikeComment(let command): command.address
        }
    }
}

extension ProjectsCommand: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> ProjectsCommand? {
        switch type {
        case "tributary.projects.CreateProject.v1": .createProject(try CreateProject(json: json))
        case "tributary.projects.ModifyProject.v1": .modifyProject(try ModifyProject(json: json))
        case "tributary.projects.ArchiveProject.v1": .archiveProject(try ArchiveProject(json: json))
        case "tributary.projects.RestoreProject.v1": .restoreProject(try RestoreProject(json: json))
        case "tributary.projects.AssignTeam.v1": .assignTeam(try AssignTeam(json: json))
        case "tributary.projects.UnassignTeam.v1": .unassignTeam(try UnassignTeam(json: json))
        case "tributary.projects.TransferProject.v1": .transferProject(try TransferProject(json: json))
        case "tributary.projects.DeleteProject.v1": .deleteProject(try DeleteProject(json: json))
        case "tributary.projects.SucceedOwner.v1": .succeedOwner(try SucceedOwner(json: json))
        case "tributary.projects.ReleaseTeam.v1": .releaseTeam(try ReleaseTeam(json: json))
        case "tributary.projects.AddColumn.v1": .addColumn(try AddColumn(json: json))
        case "tributary.projects.ModifyColumn.v1": .modifyColumn(try ModifyColumn(json: json))
        case "tributary.projects.MoveColumn.v1": .moveColumn(try MoveColumn(json: json))
        case "tributary.projects.DeleteColumn.v1": .deleteColumn(try DeleteColumn(json: json))
        case "tributary.projects.AddTask.v1": .addTask(try AddTask(json: json))
        case "tributary.projects.ModifyTask.v1": .modifyTask(try ModifyTask(json: json))
        case "tributary.projects.AssignTask.v1": .assignTask(try AssignTask(json: json))
        case "tributary.projects.UnassignTask.v1": .unassignTask(try UnassignTask(json: json))
        case "tributary.projects.MoveTask.v1": .moveTask(try MoveTask(json: json))
        case "tributary.projects.DeleteTask.v1": .deleteTask(try DeleteTask(json: json))
        case "tributary.projects.StartSprint.v1": .startSprint(try StartSprint(json: json))
        case "tributary.projects.CompleteSprint.v1": .completeSprint(try CompleteSprint(json: json))
        case "tributary.projects.AddTaskToSprint.v1": .addTaskToSprint(try AddTaskToSprint(json: json))
        case "tributary.projects.RemoveTaskFromSprint.v1": .removeTaskFromSprint(try RemoveTaskFromSprint(json: json))
        case "tributary.projects.UnassignOutsiders.v1": .unassignOutsiders(try UnassignOutsiders(json: json))
        case "tributary.projects.AddLabel.v1": .addLabel(try AddLabel(json: json))
        case "tributary.projects.RemoveLabel.v1": .removeLabel(try RemoveLabel(json: json))
        case "tributary.projects.AttachFile.v1": .attachFile(try AttachFile(json: json))
        case "tributary.projects.DetachFile.v1": .detachFile(try DetachFile(json: json))
        case "tributary.projects.AddComment.v1": .addComment(try AddComment(json: json))
        case "tributary.projects.EditComment.v1": .editComment(try EditComment(json: json))
        case "tributary.projects.DeleteComment.v1": .deleteComment(try DeleteComment(json: json))
        case "tributary.projects.LikeComment.v1": .likeComment(try LikeComment(json: json))
        case "tributary.projects.UnlikeComment.v1": .unlikeComment(try UnlikeComment(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .createProject(let command): command.write(to: &writer)
        case .modifyProject(let command): command.write(to: &writer)
        case .archiveProject(let command): command.write(to: &writer)
        case .restoreProject(let command): command.write(to: &writer)
        case .assignTeam(let command): command.write(to: &writer)
        case .unassignTeam(let command): command.write(to: &writer)
        case .transferProject(let command): command.write(to: &writer)
        case .deleteProject(let command): command.write(to: &writer)
        case .succeedOwner(let command): command.write(to: &writer)
        case .releaseTeam(let command): command.write(to: &writer)
        case .addColumn(let command): command.write(to: &writer)
        case .modifyColumn(let command): command.write(to: &writer)
        case .moveColumn(let command): command.write(to: &writer)
        case .deleteColumn(let command): command.write(to: &writer)
        case .addTask(let command): command.write(to: &writer)
        case .modifyTask(let command): command.write(to: &writer)
        case .assignTask(let command): command.write(to: &writer)
        case .unassignTask(let command): command.write(to: &writer)
        case .moveTask(let command): command.write(to: &writer)
        case .deleteTask(let command): command.write(to: &writer)
        case .startSprint(let command): command.write(to: &writer)
        case .completeSprint(let command): command.write(to: &writer)
        case .addTaskToSprint(let command): command.write(to: &writer)
        case .removeTaskFromSprint(let command): command.write(to: &writer)
        case .unassignOutsiders(let command): command.write(to: &writer)
        case .addLabel(let command): command.write(to: &writer)
        case .removeLabel(let command): command.write(to: &writer)
        case .attachFile(let command): command.write(to: &writer)
        case .detachFile(let command): command.write(to: &writer)
        case .addComment(let command): command.write(to: &writer)
        case .editComment(let command): command.write(to: &writer)
        case .deleteComment(let command): command.write(to: &writer)
        case .likeComment(let command): command.write(to: &writer)
        case .unlikeComment(let command): command.write(to: &writer)
        }
    }
}
