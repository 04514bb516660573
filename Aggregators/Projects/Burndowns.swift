public import EventSourcing
public import ProjectsEvents

/// The view `sprint_burndown`: one row a sprint, with what it had and what was left of it, day by day.
///
/// A task counts from the moment on in which it is in the sprint. What it is worth, and whether it is done, stands in the events themselves: no row of a task is
/// needed.
public enum Burndowns: Projection {
    public static let view = ViewDefinition("sprint_burndown", version: 1, indexes: [.init("projectId")])

    /// How many days a row shows, the newest.
    static let shown = 366

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .sprintStarted(let started): [started.sprintId]
        case .sprintCompleted(let completed): [completed.sprintId]
        case .taskAddedToSprint(let added): [added.sprintId]
        case .taskRemovedFromSprint(let removed): [removed.sprintId]
        case .taskPointsChanged(let changed): changed.sprintId.map { [$0] } ?? []
        case .taskMoved(let moved): moved.wasDone == moved.done ? [] : moved.sprintId.map { [$0] } ?? []
        case .taskDeleted(let deleted): deleted.sprintId.map { [$0] } ?? []
        case .boardDeleted(let deleted): deleted.sprintIds
        default: []
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout SprintBurndown?, id: String) {
        // A sprint is the board's that started it. Boards do not know each other's: whoever gives theirs the id of another must not get its row.
        if let row, row.projectId != event.address.id { return }
        switch event.event {
        case .sprintStarted(let started): row = SprintBurndown(started, at: event.time)
        case .sprintCompleted: row?.completedAt = event.time
        case .taskAddedToSprint(let added): row?.count(1, points: added.points, done: added.done)
        case .taskRemovedFromSprint(let removed): row?.count(-1, points: removed.points, done: removed.done)
        case .taskDeleted(let deleted): row?.count(-1, points: deleted.points, done: deleted.done)
        case .taskPointsChanged(let changed): row?.weigh((changed.to ?? 0) - (changed.from ?? 0), done: changed.done)
        case .taskMoved(let moved):
            // Out of what it was, and into what it is.
            row?.count(-1, points: moved.points, done: moved.wasDone)
            row?.count(1, points: moved.points, done: moved.done)
        case .boardDeleted: row = nil
        default: break
        }
        row?.noteDay(event.time.date)
    }
}
