import EventSourcing
import ProjectsEvents

struct DeleteTaskHandler: BoardHandler {
    typealias Handled = DeleteTask

    func change(_ board: Board, by command: DeleteTask, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        let card = try board.card(command.taskId)
        return [
            .taskDeleted(
                TaskDeleted(
                    projectId: command.projectId, taskId: command.taskId, key: board.key(of: card), columnId: card.columnID,
                    userId: card.assigneeID, sprintId: board.sprintID(of: card), points: card.points, done: board.isDone(card)))
        ]
    }

    /// Ends what is said about a task that is not on the board any more, if it was this one's.
    func follow(_ command: DeleteTask, _ board: Board, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        if board.cards[command.taskId] == nil { try await entities.retire(task: command.taskId, of: command.projectId) }
    }
}
