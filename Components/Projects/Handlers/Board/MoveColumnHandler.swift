import EventSourcing
import ProjectsEvents

struct MoveColumnHandler: BoardHandler {
    typealias Handled = MoveColumn

    func change(_ board: Board, by command: MoveColumn, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        _ = try board.column(command.columnId, at: nil)
        guard command.afterColumnId != command.columnId else { throw .behindItself(at: "/afterColumnId") }
        if let neighbour = command.afterColumnId { _ = try board.column(neighbour, at: "/afterColumnId") }
        let moved = ColumnMoved(projectId: command.projectId, columnId: command.columnId, afterColumnId: command.afterColumnId)
        var after = board
        after.move(moved)
        return after.columns.map(\.id) == board.columns.map(\.id) ? [] : [.columnMoved(moved)]
    }
}
