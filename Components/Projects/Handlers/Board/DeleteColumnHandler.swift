import EventSourcing
import ProjectsEvents

struct DeleteColumnHandler: BoardHandler {
    typealias Handled = DeleteColumn

    func change(_ board: Board, by command: DeleteColumn, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        let column = try board.column(command.columnId, at: nil)
        guard board.columns.count > 1 else { throw .lastColumn }
        return try emptying(column, of: board, command.moveTasksTo) + [
            .columnDeleted(ColumnDeleted(projectId: command.projectId, columnId: command.columnId))
        ]
    }

    private func emptying(_ column: Board.Column, of board: Board, _ targetID: String?) throws(Rejection) -> [ProjectsEvent] {
        let tasks = column.places.count
        guard let targetID else {
            guard tasks == 0 else { throw .columnNotEmpty(tasks) }
            return []
        }
        guard targetID != column.id else { throw .intoItself }
        let target = try board.column(targetID, at: "/moveTasksTo")
        if let limit = target.limit(forbidding: tasks) { throw .limitReached(limit, at: "/moveTasksTo") }
        guard tasks <= Board.tasksAtOnce else { throw .tooManyToMove(tasks) }
        return board.emptying(column, into: target)
    }
}
