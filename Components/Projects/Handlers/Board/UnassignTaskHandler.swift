import EventSourcing
import ProjectsEvents

struct UnassignTaskHandler: BoardHandler {
    typealias Handled = UnassignTask

    func change(_ board: Board, by command: UnassignTask, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        let card = try board.card(command.taskId)
        return [board.unassigned(command.taskId, card)].compactMap { $0 }
    }
}

extension Board {
    /// What takes a task away from whoever has it; nil where nobody has.
    func unassigned(_ taskID: String, _ card: Card) -> ProjectsEvent? {
        card.assigneeID.map {
            .taskUnassigned(TaskUnassigned(projectId: id, taskId: taskID, key: key(of: card), userId: $0))
        }
    }
}
