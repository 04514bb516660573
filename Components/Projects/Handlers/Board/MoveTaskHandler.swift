import EventSourcing
import ProjectsEvents

struct MoveTaskHandler: BoardHandler {
    typealias Handled = MoveTask

    func change(_ board: Board, by command: MoveTask, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        try board.moving(command.taskId, to: command.toColumnId, behind: command.afterTaskId)
    }
}
