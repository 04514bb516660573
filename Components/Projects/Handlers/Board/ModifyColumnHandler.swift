import EventSourcing
import ProjectsEvents

struct ModifyColumnHandler: BoardHandler {
    typealias Handled = ModifyColumn

    func change(_ board: Board, by command: ModifyColumn, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        guard command.title != nil || command.wipLimit != nil || command.done != nil else { throw .nothingToChange }
        let column = try board.column(command.columnId, at: nil)
        let modified = ColumnModified(
            projectId: command.projectId, columnId: command.columnId, title: command.title.flatMap { $0 == column.title ? nil : $0 },
            wipLimit: command.wipLimit.flatMap { $0 == column.wipLimit ?? 0 ? nil : $0 },
            done: command.done.flatMap { $0 == column.isDone ? nil : $0 })
        // What counts tasks that are done would have to count all of them again.
        guard modified.done == nil || column.places.isEmpty else { throw .doneNotEmpty }
        return modified.title == nil && modified.wipLimit == nil && modified.done == nil ? [] : [.columnModified(modified)]
    }
}
