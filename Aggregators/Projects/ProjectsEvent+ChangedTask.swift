internal import EventSourcing
internal import ProjectsEvents

extension ProjectsEvent {
    /// The project and the task, where the event changes what is shown of exactly one.
    ///
    /// Who likes a comment is shown on the task's page alone, and does not count. Of several tasks at once `changedTasks` tells.
    var changedTask: (projectId: String, taskId: String)? {
        switch self {
        case .taskAdded(let event): (event.projectId, event.taskId)
        case .taskModified(let event): (event.projectId, event.taskId)
        case .taskPointsChanged(let event): (event.projectId, event.taskId)
        case .taskAssigned(let event): (event.projectId, event.taskId)
        case .taskUnassigned(let event): (event.projectId, event.taskId)
        case .taskMoved(let event): (event.projectId, event.taskId)
        case .taskDeleted(let event): (event.projectId, event.taskId)
        case .taskAddedToSprint(let event): (event.projectId, event.taskId)
        case .taskRemovedFromSprint(let event): (event.projectId, event.taskId)
        case .labelAdded(let event): (event.projectId, event.taskId)
        case .labelRemoved(let event): (event.projectId, event.taskId)
        case .fileAttached(let event): (event.projectId, event.taskId)
        case .fileDetached(let event): (event.projectId, event.taskId)
        case .commentAdded(let event): (event.projectId, event.taskId)
        case .commentEdited(let event): (event.projectId, event.taskId)
        case .commentDeleted(let event): (event.projectId, event.taskId)
        case .projectCreated, .projectUpdated, .projectArchived, .projectRestored, .projectTeamAssigned, .projectTeamUnassigned,
            .projectOwnerChanged, .projectDeleted, .projectPlaceTaken, .projectPlaceReleased, .personGone, .teamMemberNoted,
            .teamMemberGone, .teamGone,
            .teamProjectLinked, .teamProjectUnlinked, .columnAdded, .columnModified, .columnMoved, .columnDeleted, .columnRebalanced,
            .sprintStarted, .sprintCompleted, .boardDeleted, .taskReserved, .taskRetired, .commentLiked, .commentUnliked:
            nil
        }
    }

    /// The tasks that the event changes as cards: one, or those of a column, a sprint or a board.
    var changedTasks: [String] {
        switch self {
        case .columnRebalanced(let event): event.orderKeys.map(\.taskId)
        case .sprintCompleted(let event): event.finishedTaskIds + event.unfinishedTaskIds
        case .boardDeleted(let event): event.taskIds
        default: changedTask.map { [$0.taskId] } ?? []
        }
    }
}
