public import EventSourcing
public import ProjectsEvents

/// The view `task_detail`: one row a task, with its text, its comments, its files and what happened to it lately.
public enum TaskDetails: LiveProjection {
    public static let view = ViewDefinition("task_detail", version: 1)
    public static let channelKinds: Set<String> = [ProjectChannels.task]

    /// How many comments, files and likes of one comment a row shows, the first; the task has as many at most.
    static let comments = 500
    static let attachments = 100
    static let likes = 1_000
    /// How many entries of what happened it shows, the newest. Few: they are written with every change of the task, and the rest is in the view of all
    /// that happened in the project.
    static let activity = 5

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .commentLiked(let liked): [liked.taskId]
        case .commentUnliked(let unliked): [unliked.taskId]
        default: event.event.changedTasks
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout TaskDetail?, id: String) {
        switch event.event {
        case .taskAdded(let added): row = TaskDetail(added, by: event.person, at: event.time)
        case .taskDeleted, .boardDeleted: row = nil
        // The order of a column stays as it was: its tasks have not changed. And who likes a comment changes nothing of the task.
        case .columnRebalanced(let rebalanced):
            row?.take(rebalanced, id)
            return
        case .commentLiked(let liked):
            row?.change(liked.commentId) { $0.like(liked.userId) }
            return
        case .commentUnliked(let unliked):
            row?.change(unliked.commentId) { $0.unlike(unliked.userId) }
            return
        case .fileAttached(let attached): row?.attach(Attachment(attached, at: event.time))
        case .fileDetached(let detached): row?.attachments.removeAll { $0.attachmentId == detached.attachmentId }
        case .commentAdded(let added): row?.add(Comment(added, at: event.time))
        case .commentEdited(let edited):
            row?.change(edited.commentId) { comment in
                comment.text = edited.text
                comment.editedAt = event.time
            }
        case .commentDeleted(let deleted): row?.comments.removeAll { $0.commentId == deleted.commentId }
        default: row?.take(event.event)
        }
        row?.note(event)
        row?.changedAt = event.time
    }

    /// Told on the task's channel, to whoever may listen to its board.
    public static func channels(of task: TaskDetail, id: String) -> [Channel] {
        [Channel(ProjectChannels.task, id, readersOf: Channel(ProjectChannels.board, task.projectId))]
    }
}
