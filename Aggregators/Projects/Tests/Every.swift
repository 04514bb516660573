import ProjectsEvents

/// One event of each kind.
enum Every {
    private typealias Past = ProjectHistory

    static let event: [ProjectsEvent] = [
        Past.inTeam, Past.published, Past.archived, Past.restored, Past.teamAssigned, Past.teamUnassigned, Past.ownerChanged,
        Past.deleted, Past.placeTaken, Past.placeReleased, Past.personGone, Past.noted(Past.mary), Past.gone(Past.charles), Past.teamGone,
        Past.linked,
        Past.unlinked, Past.columnAdded(Past.toDo, "To Do"), Past.columnModified(title: "Check"),
        Past.columnMoved(Past.done, behind: nil), Past.reviewEmptied, Past.rebalanced, Past.added, Past.modified(title: "Store"),
        Past.points(5, 8), Past.assigned, Past.unassigned, Past.moved(), Past.taskDeleted, Past.sprintStarted, Past.sprintCompleted,
        Past.intoSprint, Past.outOfSprint, Past.boardDeleted, Past.reserved, Past.retired, Past.labelled, Past.unlabelled, Past.attached,
        Past.detached, Past.commented, Past.commentEdited, Past.commentDeleted, Past.liked, Past.unliked,
    ]

    /// Whether the event takes a project or a task away.
    static func deletes(_ event: ProjectsEvent) -> Bool {
        switch event {
        case .projectDeleted, .boardDeleted, .taskDeleted: true
        default: false
        }
    }
}
