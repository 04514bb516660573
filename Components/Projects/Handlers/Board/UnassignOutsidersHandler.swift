import EventSourcing
import ProjectsEvents

/// Issued by a reaction when somebody has left a project's team, or the team the project. Whoever has come back meanwhile keeps their tasks.
struct UnassignOutsidersHandler: CommandHandler {
    func gather(for command: UnassignOutsiders, _ board: Board, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Standing {
        try await Standing.of(command.projectId, entities)
    }

    func decide(_ command: UnassignOutsiders, _ board: Board, _ standing: Standing) -> Decision<ProjectsEvent> {
        let outsiders = Set(board.load.keys.filter { !standing.mayBeAssigned($0) })
        guard !outsiders.isEmpty else { return .accepted([]) }
        let tasks = board.tasks { $0.assigneeID.map(outsiders.contains) ?? false }
        return .accepted(tasks.prefix(Board.tasksAtOnce).compactMap { board.unassigned($0.id, $0.card) })
    }
}
