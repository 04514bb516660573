public import EventSourcing
public import ProjectsEvents

/// The view `cumulative_flow`: one row a project, with how many tasks stood in each column, day by day.
public enum Flows: Projection {
    public static let view = ViewDefinition("cumulative_flow", version: 1)

    /// How many days a row shows, the newest; and how many columns, of those that were deleted the latest.
    static let days = 366
    static let columns = 500

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .projectCreated, .projectDeleted, .columnAdded, .columnModified, .columnDeleted, .taskAdded, .taskDeleted:
            [event.address.id]
        case .taskMoved(let moved): moved.fromColumnId == moved.toColumnId ? [] : [moved.projectId]
        default: []
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout CumulativeFlow?, id: String) {
        switch event.event {
        case .projectCreated: row = CumulativeFlow(projectId: id, columns: [], days: [])
        case .projectDeleted: row = nil
        case .columnAdded(let added): row?.add(FlowColumn(columnId: added.columnId, title: added.title, done: added.done))
        case .columnModified(let modified):
            row?.change(modified.columnId) { column in
                if let title = modified.title { column.title = title }
                if let done = modified.done { column.done = done }
            }
        case .columnDeleted(let deleted): row?.change(deleted.columnId) { $0.deletedAt = event.time }
        case .taskAdded(let added):
            row?.begin(event.time.date)
            row?.count(1, in: added.columnId)
        case .taskMoved(let moved):
            row?.begin(event.time.date)
            row?.count(-1, in: moved.fromColumnId)
            row?.count(1, in: moved.toColumnId)
        case .taskDeleted(let deleted):
            row?.begin(event.time.date)
            row?.count(-1, in: deleted.columnId)
        default: break
        }
    }
}
