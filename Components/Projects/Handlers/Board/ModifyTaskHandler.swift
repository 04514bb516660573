import EventSourcing
import ProjectsEvents

struct ModifyTaskHandler: BoardHandler {
    typealias Handled = ModifyTask

    func change(_ board: Board, by command: ModifyTask, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        let given = Self.given(command)
        var gone = Set(command.remove ?? [])
        guard command.title != nil || !given.isEmpty || !gone.isEmpty else { throw .nothingToChange }
        guard gone.isDisjoint(with: given) else { throw .setAndRemoved }
        guard CalendarDay.exists(command.dueDate) else { throw .dayUnknown(at: "/dueDate") }
        let card = try board.card(command.taskId)
        // An empty text is none.
        if command.content?.isEmpty == true { gone.insert(.content) }
        return words(command, gone, board.key(of: card)) + points(command, gone, card, board)
    }

    private static func given(_ command: ModifyTask) -> Set<TaskField> {
        let fields: [TaskField?] = [
            command.content.map { _ in .content }, command.points.map { _ in .points }, command.dueDate.map { _ in .dueDate },
            command.priority.map { _ in .priority },
        ]
        return Set(fields.compactMap { $0 })
    }

    /// What the task says. The board does not know what it said before, so that it is never nothing.
    private func words(_ command: ModifyTask, _ gone: Set<TaskField>, _ key: String) -> [ProjectsEvent] {
        let removed = TaskField.allCases.filter { gone.contains($0) && $0 != .points }
        let modified = TaskModified(
            projectId: command.projectId, taskId: command.taskId, key: key, title: command.title,
            content: gone.contains(.content) ? nil : command.content, dueDate: command.dueDate, priority: command.priority,
            removed: removed.isEmpty ? nil : removed)
        let isEmpty =
            modified.title == nil && modified.content == nil && modified.dueDate == nil && modified.priority == nil && removed.isEmpty
        return isEmpty ? [] : [.taskModified(modified)]
    }

    /// How much work it is; nothing where that stays.
    private func points(_ command: ModifyTask, _ gone: Set<TaskField>, _ card: Board.Card, _ board: Board) -> [ProjectsEvent] {
        let points = gone.contains(.points) ? nil : command.points ?? card.points
        guard points != card.points else { return [] }
        return [
            .taskPointsChanged(
                TaskPointsChanged(
                    projectId: command.projectId, taskId: command.taskId, key: board.key(of: card), from: card.points, to: points,
                    source: .edited, sprintId: board.sprintID(of: card), done: board.isDone(card)))
        ]
    }
}
