import EventSourcing
import ProjectsEvents

/// What decisions ask of sprints, and what happens to them.
extension Board {
    /// A sprint that is under way.
    struct Sprint: Sendable, Equatable {
        let id: String
        /// How many tasks are in it.
        var tasks = 0
    }

    /// The sprint that is under way, if it is the one of that id.
    func sprint(_ sprintID: String) throws(Rejection) -> Sprint {
        if let sprint, sprint.id == sprintID { return sprint }
        throw pastSprints.contains(sprintID) ? .sprintOver : .sprintUnknown
    }

    /// The sprint that the task is in.
    func sprintID(of card: Card) -> String? { card.isInSprint ? sprint?.id : nil }

    /// Whether a sprint of that id is or was one of the board's.
    func hasKnown(sprint id: String) -> Bool { sprint?.id == id || pastSprints.contains(id) }

    mutating func setSprint(of taskID: String, to isInSprint: Bool) {
        guard sprint != nil, let card = cards[taskID], card.isInSprint != isInSprint else { return }
        cards[taskID]?.isInSprint = isInSprint
        sprint?.tasks += isInSprint ? 1 : -1
    }

    mutating func complete(_ completed: SprintCompleted) {
        guard sprint?.id == completed.sprintId else { return }
        for taskID in completed.finishedTaskIds + completed.unfinishedTaskIds { setSprint(of: taskID, to: false) }
        sprint = nil
        pastSprints.append(completed.sprintId)
    }
}
