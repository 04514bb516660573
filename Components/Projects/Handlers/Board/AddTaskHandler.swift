import EventSourcing
import ProjectsEvents

struct AddTaskHandler: CommandHandler {
    struct Facts: Sendable {
        let standing: Standing
        /// Whether the task's id is the project's.
        var hasID = true
    }

    /// Makes the task's id the project's, where the board would take the task.
    func gather(for command: AddTask, _ board: Board, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Facts {
        var facts = Facts(standing: try await Standing.of(command.projectId, entities))
        if !decide(command, board, facts).events.isEmpty {
            facts.hasID = try await entities.reserve(task: command.taskId, for: command.projectId)
        }
        return facts
    }

    func decide(_ command: AddTask, _ board: Board, _ facts: Facts) -> Decision<ProjectsEvent> {
        if let refusal = board.refusal(of: facts.standing) { return .rejected(refusal) }
        do throws(Rejection) {
            return .accepted(.taskAdded(try added(command, to: board, facts)))
        } catch {
            return .rejected(error)
        }
    }

    private func added(_ command: AddTask, to board: Board, _ facts: Facts) throws(Rejection) -> TaskAdded {
        let column = try board.column(command.columnId, at: "/columnId")
        guard CalendarDay.exists(command.dueDate) else { throw .dayUnknown(at: "/dueDate") }
        guard board.cards[command.taskId] == nil, facts.hasID else { throw .taskExists }
        guard board.cards.count < Board.taskLimit else { throw .boardFull }
        if let limit = column.limit(forbidding: 1) { throw .limitReached(limit, at: "/columnId") }
        return TaskAdded(
            projectId: command.projectId, taskId: command.taskId, key: "\(facts.standing.project.prefix)-\(board.lastNumber + 1)",
            columnId: column.id, orderKey: OrderKey.between(column.places.last?.orderKey, nil).text, title: command.title,
            content: command.content.flatMap { $0.isEmpty ? nil : $0 }, points: command.points, dueDate: command.dueDate,
            priority: command.priority, done: column.isDone)
    }
}
