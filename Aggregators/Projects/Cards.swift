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
        case .fileAttached: row?.attachments += 1
        case .fileDetached: row?.countOneFileLess()
        case .commentAdded: row?.comments += 1
        case .commentDeleted: row?.countOneCommentLess()
        default: row?.take(event.event)
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

    fileprivate mutating func countOneFileLess() { attachments = max(0, attachments - 1) }

    fileprivate mutating func countOneCommentLess() { comments = max(0, comments - 1) }
}
