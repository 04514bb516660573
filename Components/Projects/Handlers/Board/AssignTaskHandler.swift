import EventSourcing
import ProjectsEvents

struct AssignTaskHandler: BoardHandler {
    typealias Handled = AssignTask

    func change(_ board: Board, by command: AssignTask, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        let card = try board.card(command.taskId)
        guard standing.mayBeAssigned(command.userId) else { throw .notAMember }
        guard card.assigneeID != command.userId else { return [] }
        guard board.load[command.userId, default: 0] < Board.personLimit else { throw .tooManyTasks }
        return [
            .taskAssigned(
                TaskAssigned(
                    projectId: command.projectId, taskId: command.taskId, key: board.key(of: card), userId: command.userId,
                    previousUserId: card.assigneeID))
        ]
    }
}
