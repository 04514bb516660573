public import EventSourcing
public import ProjectsEvents

/// The view `boards`: one row a board, with its columns and how full they are.
///
/// Whatever changes a card changes its board's row too, be it only the moment. So the row's position is the revision of the whole board: while it stays, no card
/// of the board has changed.
public enum Boards: LiveProjection {
    public static let view = ViewDefinition("boards", version: 1)
    public static let channelKinds: Set<String> = [ProjectChannels.board]

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .projectCreated, .projectUpdated, .projectDeleted, .columnAdded, .columnModified, .columnMoved, .columnDeleted,
            .columnRebalanced, .sprintStarted, .sprintCompleted:
            [event.address.id]
        default: event.event.changedTask.map { [$0.projectId] } ?? []
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout BoardHead?, id: String) {
        switch event.event {
        case .projectCreated(let created): row = BoardHead(projectId: id, name: created.name, columns: [], changedAt: event.time)
        case .projectUpdated(let updated): if let name = updated.name { row?.name = name }
        case .projectDeleted: row = nil
        case .columnAdded(let added): row?.columns.insert(BoardColumn(added), behind: added.afterColumnId)
        case .columnModified(let modified): row?.columns.change(modified.columnId) { $0.take(modified) }
        case .columnMoved(let moved): row?.columns.move(moved.columnId, behind: moved.afterColumnId)
        case .columnDeleted(let deleted): row?.columns.remove(deleted.columnId)
        case .taskAdded(let added): row?.columns.change(added.columnId) { $0.tasks += 1 }
        case .taskMoved(let moved) where moved.fromColumnId != moved.toColumnId:
            row?.columns.change(moved.fromColumnId) { $0.countOneTaskLess() }
            row?.columns.change(moved.toColumnId) { $0.tasks += 1 }
        case .taskDeleted(let deleted): row?.columns.change(deleted.columnId) { $0.countOneTaskLess() }
        case .sprintStarted(let started): row?.sprintId = started.sprintId
        case .sprintCompleted: row?.sprintId = nil
        default: break
        }
        row?.changedAt = event.time
    }

    /// Told on the board's channel. Who may listen is said by `project_detail`.
    public static func channels(of board: BoardHead, id: String) -> [Channel] { [Channel(ProjectChannels.board, id)] }
}

extension BoardColumn {
    fileprivate init(_ added: ColumnAdded) {
        self.init(columnId: added.columnId, title: added.title, wipLimit: added.wipLimit, done: added.done, tasks: 0)
    }

    fileprivate mutating func countOneTaskLess() { tasks = max(0, tasks - 1) }
}
