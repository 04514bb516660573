public import EventSourcing
public import ProjectsEvents

/// The view `cards`: one row a task, as a board shows it, and as somebody's list of tasks does.
///
/// A board's cards are found by `projectId`, a person's by `assigneeId`.
public enum Cards: LiveProjection {
    public static let view = ViewDefinition("cards", version: 1, indexes: [.init("projectId"), .init("assigneeId")])
    public static let channelKinds: Set<String> = [ProjectChannels.board, ChannelName.userKind]

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] { event.event.changedTasks }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout Card?, id: String) {
        switch event.event {
        case .taskAdded(let added):
            row = Card(added, at: event.time)
            return
        case .taskDeleted, .boardDeleted: row = nil
        // The order of a column stays as it was: its cards have not changed.
        case .columnRebalanced(let rebalanced):
            row?.take(rebalanced, id)
            return
        case .taskModified(let modified): row?.take(modified)
        case .taskPointsChanged(let changed): row?.points = changed.to
        case .taskAssigned(let assigned): row?.assigneeId = assigned.userId
        case .taskUnassigned: row?.assigneeId = nil
        case .taskMoved(let moved):
            row?.columnId = moved.toColumnId
            row?.orderKey = moved.orderKey
            row?.done = moved.done
        case .taskAddedToSprint(let added): row?.sprintId = added.sprintId
        case .taskRemovedFromSprint, .sprintCompleted: row?.sprintId = nil
        case .labelAdded(let added): row?.labels.add(added.label)
        case .labelRemoved(let removed): row?.labels.removeAll { $0 == removed.label }
        case .fileAttached: row?.attachments += 1
        case .fileDetached: row?.countOneFileLess()
        case .commentAdded: row?.comments += 1
        case .commentDeleted: row?.countOneCommentLess()
        default: break
        }
        row?.changedAt = event.time
    }

    /// Told on the board's channel, and on that of whoever the task is given to.
    public static func channels(of card: Card, id: String) -> [Channel] {
        let board = Channel(ProjectChannels.board, card.projectId)
        return card.assigneeId.map { [board, .user($0)] } ?? [board]
    }
}

extension Card {
    fileprivate init(_ added: TaskAdded, at time: Timestamp) {
        self.init(
            taskId: added.taskId, projectId: added.projectId, key: added.key, columnId: added.columnId, orderKey: added.orderKey,
            title: added.title, points: added.points, dueDate: added.dueDate, priority: added.priority, labels: [], done: added.done,
            hasContent: added.content?.isEmpty == false, comments: 0, attachments: 0, createdAt: time, changedAt: time)
    }

    fileprivate mutating func take(_ modified: TaskModified) {
        if let title = modified.title { self.title = title }
        if let content = modified.content { hasContent = !content.isEmpty }
        if let dueDate = modified.dueDate { self.dueDate = dueDate }
        if let priority = modified.priority { self.priority = priority }
        for field in modified.removed ?? [] {
            switch field {
            case .content: hasContent = false
            case .points: points = nil
            case .dueDate: dueDate = nil
            case .priority: priority = nil
            }
        }
    }

    fileprivate mutating func take(_ rebalanced: ColumnRebalanced, _ id: String) {
        if let place = rebalanced.orderKeys.first(where: { $0.taskId == id }) { orderKey = place.orderKey }
    }

    fileprivate mutating func countOneFileLess() { attachments = max(0, attachments - 1) }

    fileprivate mutating func countOneCommentLess() { comments = max(0, comments - 1) }
}
