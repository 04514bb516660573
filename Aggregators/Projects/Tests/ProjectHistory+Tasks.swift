import ProjectsEvents

extension ProjectHistory {
    static let added = added(task)
    static let addedBare = ProjectsEvent.taskAdded(
        TaskAdded(projectId: project, taskId: task, key: "ENG-1", columnId: toDo, orderKey: "U", title: "Mill", done: false))
    static let assigned = ProjectsEvent.taskAssigned(TaskAssigned(projectId: project, taskId: task, key: "ENG-1", userId: charles))
    static let unassigned = ProjectsEvent.taskUnassigned(TaskUnassigned(projectId: project, taskId: task, key: "ENG-1", userId: charles))
    static let taskDeleted = taskDeleted(from: toDo)
    static let reserved = ProjectsEvent.taskReserved(TaskReserved(projectId: project, taskId: task))
    static let retired = ProjectsEvent.taskRetired(TaskRetired(projectId: project, taskId: task))
    static let labelled = ProjectsEvent.labelAdded(LabelAdded(projectId: project, taskId: task, label: "brass"))
    static let unlabelled = ProjectsEvent.labelRemoved(LabelRemoved(projectId: project, taskId: task, label: "brass"))
    static let attached = ProjectsEvent.fileAttached(
        FileAttached(
            projectId: project, taskId: task, attachmentId: file, name: "plan.png", url: "https://example.com/plan.png",
            mediaType: "image/png", size: 9, userId: ada))
    static let detached = ProjectsEvent.fileDetached(
        FileDetached(projectId: project, taskId: task, attachmentId: file, name: "plan.png"))
    static let commented = ProjectsEvent.commentAdded(
        CommentAdded(projectId: project, taskId: task, commentId: comment, userId: ada, text: "It turns."))
    static let commentEdited = ProjectsEvent.commentEdited(
        CommentEdited(projectId: project, taskId: task, commentId: comment, userId: ada, text: "It turns well."))
    static let commentDeleted = ProjectsEvent.commentDeleted(CommentDeleted(projectId: project, taskId: task, commentId: comment))
    static let liked = ProjectsEvent.commentLiked(
        CommentLiked(projectId: project, taskId: task, commentId: comment, userId: charles))
    static let unliked = ProjectsEvent.commentUnliked(
        CommentUnliked(projectId: project, taskId: task, commentId: comment, userId: charles))
    static let intoSprint = intoSprint(task, points: 5)
    static let outOfSprint = ProjectsEvent.taskRemovedFromSprint(
        TaskRemovedFromSprint(projectId: project, sprintId: sprint, taskId: task, key: "ENG-1", points: 5, done: false))

    static func added(_ id: String, to column: String = toDo, points: Int64? = 5) -> ProjectsEvent {
        .taskAdded(
            TaskAdded(
                projectId: project, taskId: id, key: id == task ? "ENG-1" : "ENG-2", columnId: column, orderKey: "U", title: "Mill",
                content: "Grinds.", points: points, dueDate: "2026-12-01", priority: .high, done: column == done))
    }

    static func modified(
        title: String? = nil, content: String? = nil, dueDate: String? = nil, priority: Priority? = nil, removed: [TaskField]? = nil
    ) -> ProjectsEvent {
        .taskModified(
            TaskModified(
                projectId: project, taskId: task, key: "ENG-1", title: title, content: content, dueDate: dueDate, priority: priority,
                removed: removed))
    }

    static func points(_ from: Int64?, _ to: Int64?, inSprint: Bool = false, done: Bool = false) -> ProjectsEvent {
        .taskPointsChanged(
            TaskPointsChanged(
                projectId: project, taskId: task, key: "ENG-1", from: from, to: to, source: .edited, sprintId: inSprint ? sprint : nil,
                done: done))
    }

    static func moved(from: String = toDo, to: String = done, inSprint: Bool = false, points: Int64? = 5) -> ProjectsEvent {
        .taskMoved(
            TaskMoved(
                projectId: project, taskId: task, key: "ENG-1", fromColumnId: from, toColumnId: to, orderKey: "V", wasDone: from == done,
                done: to == done, sprintId: inSprint ? sprint : nil, points: points))
    }

    static func taskDeleted(from column: String, inSprint: Bool = false) -> ProjectsEvent {
        .taskDeleted(
            TaskDeleted(
                projectId: project, taskId: task, key: "ENG-1", columnId: column, sprintId: inSprint ? sprint : nil, points: 5,
                done: column == done))
    }

    static func intoSprint(_ id: String, points: Int64?, done: Bool = false) -> ProjectsEvent {
        .taskAddedToSprint(
            TaskAddedToSprint(
                projectId: project, sprintId: sprint, taskId: id, key: id == task ? "ENG-1" : "ENG-2", points: points, done: done))
    }
}
