internal import EventSourcing
internal import ProjectsEvents

extension TaskDetail {
    init(_ added: TaskAdded, by person: String?, at time: Timestamp) {
        self.init(
            taskId: added.taskId, projectId: added.projectId, key: added.key, columnId: added.columnId, orderKey: added.orderKey,
            title: added.title, points: added.points, dueDate: added.dueDate, priority: added.priority, labels: [], done: added.done,
            content: added.content?.isEmpty == false ? added.content : nil, createdBy: person, comments: [], attachments: [], activity: [],
            createdAt: time, changedAt: time)
    }

    // MARK: - What belongs to it

    mutating func add(_ comment: Comment) {
        guard comments.count < TaskDetails.comments else { return }
        comments.append(comment)
    }

    mutating func change(_ commentID: String, _ body: (inout Comment) -> Void) {
        if let index = comments.firstIndex(where: { $0.commentId == commentID }) { body(&comments[index]) }
    }

    mutating func attach(_ file: Attachment) {
        guard attachments.count < TaskDetails.attachments else { return }
        attachments.append(file)
    }

    /// Notes what happened, the newest first.
    mutating func note(_ event: Recorded<ProjectsEvent>) {
        guard let happening = Happening(event) else { return }
        if activity.count >= TaskDetails.activity { activity.removeLast(activity.count - TaskDetails.activity + 1) }
        activity.insert(TaskActivity(happening, of: event), at: 0)
    }
}

extension Comment {
    init(_ added: CommentAdded, at time: Timestamp) {
        self.init(commentId: added.commentId, userId: added.userId, text: added.text, likes: [], createdAt: time)
    }

    mutating func like(_ userID: String) {
        guard likes.count < TaskDetails.likes, !likes.contains(userID) else { return }
        likes.append(userID)
    }

    mutating func unlike(_ userID: String) { likes.removeAll { $0 == userID } }
}

extension Attachment {
    init(_ attached: FileAttached, at time: Timestamp) {
        self.init(
            attachmentId: attached.attachmentId, name: attached.name, url: attached.url, mediaType: attached.mediaType, size: attached.size,
            userId: attached.userId, attachedAt: time)
    }
}
