import EventSourcing
import ProjectsEvents

struct CompleteSprintHandler: BoardHandler {
    typealias Handled = CompleteSprint

    func change(_ board: Board, by command: CompleteSprint, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        if board.pastSprints.contains(command.sprintId) { return [] }
        _ = try board.sprint(command.sprintId)
        let tasks = board.tasks(where: \.isInSprint)
        return [
            .sprintCompleted(
                SprintCompleted(
                    projectId: command.projectId, sprintId: command.sprintId,
                    finishedTaskIds: tasks.filter { board.isDone($0.card) }.map(\.id),
                    unfinishedTaskIds: tasks.filter { !board.isDone($0.card) }.map(\.id)))
        ]
    }
}
