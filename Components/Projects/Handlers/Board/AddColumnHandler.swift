import EventSourcing
import ProjectsEvents

struct AddColumnHandler: BoardHandler {
    typealias Handled = AddColumn

    func change(_ board: Board, by command: AddColumn, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        if board.hasKnown(column: command.columnId) { throw .columnExists }
        guard board.columns.count < Board.columnLimit, board.columns.count + board.pastColumns.count < Board.columnsEver else {
            throw .tooManyColumns
        }
        if let neighbour = command.afterColumnId { _ = try board.column(neighbour, at: "/afterColumnId") }
        return [
            .columnAdded(
                ColumnAdded(
                    projectId: command.projectId, columnId: command.columnId, title: command.title,
                    afterColumnId: command.afterColumnId ?? board.columns.last?.id, wipLimit: command.wipLimit, done: command.done ?? false)
            )
        ]
    }
}
