import EventSourcing
import ProjectsEvents

struct RemoveTaskFromSprintHandler: BoardHandler {
    typealias Handled = RemoveTaskFromSprint

    func change(_ board: Board, by command: RemoveTaskFromSprint, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        let sprint = try board.sprint(command.sprintId)
        let card = try board.card(command.taskId)
        guard card.isInSprint else { return [] }
        return [
            .taskRemovedFromSprint(
                TaskRemovedFromSprint(
                    projectId: command.projectId, sprintId: sprint.id, taskId: command.taskId, key: board.key(of: card),
                    points: card.points, done: board.isDone(card)))
        ]
    }
}
