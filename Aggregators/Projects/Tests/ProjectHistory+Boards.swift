import ProjectsEvents

extension ProjectHistory {
    /// A project with three columns, at second 4.
    static let board = [created] + columns
    static let columns = [
        columnAdded(toDo, "To Do"), columnAdded(review, "Review", behind: toDo, limit: 3),
        columnAdded(done, "Done", behind: review, done: true),
    ]
    static let reviewEmptied = ProjectsEvent.columnDeleted(ColumnDeleted(projectId: project, columnId: review))
    static let rebalanced = ProjectsEvent.columnRebalanced(
        ColumnRebalanced(
            projectId: project, columnId: toDo,
            orderKeys: [TaskPlace(taskId: task, orderKey: "c"), TaskPlace(taskId: second, orderKey: "k")]))
    static let sprintStarted = ProjectsEvent.sprintStarted(
        SprintStarted(projectId: project, sprintId: sprint, goal: "Cards", startsOn: "1970-01-01", endsOn: "1970-01-14"))
    static let sprintCompleted = ProjectsEvent.sprintCompleted(
        SprintCompleted(projectId: project, sprintId: sprint, finishedTaskIds: [second], unfinishedTaskIds: [task]))
    static let boardDeleted = ProjectsEvent.boardDeleted(
        BoardDeleted(projectId: project, taskIds: [task, second], sprintIds: [sprint]))

    static func columnAdded(
        _ id: String, _ title: String, behind neighbour: String? = nil, limit: Int64? = nil, done: Bool = false
    ) -> ProjectsEvent {
        .columnAdded(
            ColumnAdded(projectId: project, columnId: id, title: title, afterColumnId: neighbour, wipLimit: limit, done: done))
    }

    static func columnModified(title: String? = nil, limit: Int64? = nil, done: Bool? = nil) -> ProjectsEvent {
        .columnModified(ColumnModified(projectId: project, columnId: review, title: title, wipLimit: limit, done: done))
    }

    static func columnMoved(_ id: String, behind neighbour: String?) -> ProjectsEvent {
        .columnMoved(ColumnMoved(projectId: project, columnId: id, afterColumnId: neighbour))
    }
}
