import EventSourcing
import ProjectsEvents

struct AddTaskToSprintHandler: BoardHandler {
    typealias Handled = AddTaskToSprint

    func change(_ board: Board, by command: AddTaskToSprint, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        let sprint = try board.sprint(command.sprintId)
        let card = try board.card(command.taskId)
        guard !card.isInSprint else { return [] }
        guard sprint.tasks < Board.sprintTaskLimit else { throw .sprintFull }
        return [
            .taskAddedToSprint(
                TaskAddedToSprint(
                    projectId: command.projectId, sprintId: sprint.id, taskId: command.taskId, key: board.key(of: card),
                    points: card.points, done: board.isDone(card)))
        ]
    }
}
