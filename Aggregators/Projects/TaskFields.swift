internal import ProjectsEvents

/// What a card and a task's page have in common, and how events change it.
protocol TaskFields {
    var columnId: String { get set }
    var orderKey: String { get set }
    var title: String { get set }
    var points: Int64? { get set }
    var dueDate: String? { get set }
    var priority: Priority? { get set }
    var assigneeId: String? { get set }
    var sprintId: String? { get set }
    var labels: [String] { get set }
    var done: Bool { get set }

    /// The text below the title is this now; an empty one is none.
    mutating func setContent(_ text: String)
}

extension Card: TaskFields {
    mutating func setContent(_ text: String) { hasContent = !text.isEmpty }
}

extension TaskDetail: TaskFields {
    mutating func setContent(_ text: String) { content = text.isEmpty ? nil : text }
}

extension TaskFields {
    /// Folds what changes a card and a task's page alike; nothing where the event is about something else.
    mutating func take(_ event: ProjectsEvent) {
        switch event {
        case .taskModified(let modified): take(modified)
        case .taskPointsChanged(let changed): points = changed.to
        case .taskAssigned(let assigned): assigneeId = assigned.userId
        case .taskUnassigned: assigneeId = nil
        case .taskMoved(let moved):
            columnId = moved.toColumnId
            orderKey = moved.orderKey
            done = moved.done
        case .taskAddedToSprint(let added): sprintId = added.sprintId
        case .taskRemovedFromSprint, .sprintCompleted: sprintId = nil
        case .labelAdded(let added): if !labels.contains(added.label) { labels.append(added.label) }
        case .labelRemoved(let removed): labels.removeAll { $0 == removed.label }
        default: break
        }
    }

    /// The order of the column stays as it was.
    mutating func take(_ rebalanced: ColumnRebalanced, _ id: String) {
        if let place = rebalanced.orderKeys.first(where: { $0.taskId == id }) { orderKey = place.orderKey }
    }

    private mutating func take(_ modified: TaskModified) {
        if let title = modified.title { self.title = title }
        if let content = modified.content { setContent(content) }
        if let dueDate = modified.dueDate { self.dueDate = dueDate }
        if let priority = modified.priority { self.priority = priority }
        for field in modified.removed ?? [] {
            switch field {
            case .content: setContent("")
            case .points: points = nil
            case .dueDate: dueDate = nil
            case .priority: priority = nil
            }
        }
    }
}
