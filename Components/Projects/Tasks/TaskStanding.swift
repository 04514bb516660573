import EventSourcing
import ProjectsEvents

/// How whoever asks stands to the project of a task, and whether the project has that task.
struct TaskStanding: Sendable {
    let project: Standing
    /// What the task is called on its board, as in WEB-12; nil where the project has no such task.
    let key: String?

    /// Reads the project and its team, and the board where the task does not know yet that it is there.
    ///
    /// A task's id is reserved before its board adds it, and stays reserved where the board does not. Whatever were said about it before would be in the
    /// stream and on no page. Once something has been said, its key stands in those events, and nobody looks at the board again.
    static func of(
        _ task: ProjectTask, _ taskID: String, in projectID: String, _ entities: any EntityAccess<ProjectsEvent>
    ) async throws -> TaskStanding {
        let standing = try await Standing.of(projectID, entities)
        guard task.belongs(to: projectID) else { return TaskStanding(project: standing, key: nil) }
        if let key = task.key { return TaskStanding(project: standing, key: key) }
        let board = try await entities.fetch(Board.self, id: projectID)
        return TaskStanding(project: standing, key: board.cards[taskID].map(board.key))
    }

    var issued: IssuedCommand { project.issued }
    var authority: Authority { project.authority }

    /// Why whoever asks may not do with the task what takes that much authority; nil where they may.
    func refusal(needing needed: Authority) -> Rejection? {
        project.refusal(needing: needed) ?? (key == nil ? .taskUnknown : nil)
    }
}
