internal import EventSourcing
internal import ProjectsEvents

/// What an event says to whoever looks at what happened in a project or to a task; nothing where it is not of interest there.
struct Happening {
    let kind: ActivityKind
    let projectId: String
    var taskId: String?
    var key: String?
    var columnId: String?
    var toColumnId: String?
    var sprintId: String?
    var commentId: String?
    var aboutUserId: String?
    var teamId: String?
    var from: Int64?
    var to: Int64?
    var text: String?

    init?(_ event: Recorded<ProjectsEvent>) {
        switch event.event {
        case .projectCreated(let event): self.init(.projectCreated, event.projectId, teamId: event.teamId, text: event.name)
        case .projectUpdated(let event): self.init(.projectUpdated, event.projectId, text: event.name)
        case .projectArchived(let event): self.init(.projectArchived, event.projectId)
        case .projectRestored(let event): self.init(.projectRestored, event.projectId)
        case .projectTeamAssigned(let event): self.init(.teamAssigned, event.projectId, teamId: event.teamId)
        case .projectTeamUnassigned(let event): self.init(.teamUnassigned, event.projectId, teamId: event.teamId)
        case .projectOwnerChanged(let event): self.init(.ownerChanged, event.projectId, aboutUserId: event.toUserId)
        case .columnAdded(let event): self.init(.columnAdded, event.projectId, columnId: event.columnId, text: event.title)
        case .columnModified(let event): self.init(.columnModified, event.projectId, columnId: event.columnId, text: event.title)
        case .columnMoved(let event): self.init(.columnMoved, event.projectId, columnId: event.columnId)
        case .columnDeleted(let event): self.init(.columnDeleted, event.projectId, columnId: event.columnId)
        case .sprintStarted(let event): self.init(.sprintStarted, event.projectId, sprintId: event.sprintId, text: event.goal)
        case .sprintCompleted(let event): self.init(.sprintCompleted, event.projectId, sprintId: event.sprintId)
        default: self.init(task: event.event)
        }
    }

    private init?(task event: ProjectsEvent) {
        switch event {
        case .taskAdded(let event):
            self.init(.taskAdded, event.projectId, event.taskId, event.key, columnId: event.columnId, text: event.title)
        case .taskModified(let event): self.init(.taskModified, event.projectId, event.taskId, event.key, text: event.title)
        case .taskPointsChanged(let event):
            self.init(.pointsChanged, event.projectId, event.taskId, event.key, from: event.from, to: event.to)
        case .taskAssigned(let event): self.init(.taskAssigned, event.projectId, event.taskId, event.key, aboutUserId: event.userId)
        case .taskUnassigned(let event): self.init(.taskUnassigned, event.projectId, event.taskId, event.key, aboutUserId: event.userId)
        case .taskMoved(let event):
            if event.fromColumnId == event.toColumnId { return nil }
            self.init(
                .taskMoved, event.projectId, event.taskId, event.key, columnId: event.fromColumnId, toColumnId: event.toColumnId)
        case .taskDeleted(let event): self.init(.taskDeleted, event.projectId, event.taskId, event.key, columnId: event.columnId)
        case .taskAddedToSprint(let event):
            self.init(.taskAddedToSprint, event.projectId, event.taskId, event.key, sprintId: event.sprintId)
        case .taskRemovedFromSprint(let event):
            self.init(.taskRemovedFromSprint, event.projectId, event.taskId, event.key, sprintId: event.sprintId)
        case .labelAdded(let event): self.init(.labelAdded, event.projectId, event.taskId, event.key, text: event.label)
        case .labelRemoved(let event): self.init(.labelRemoved, event.projectId, event.taskId, event.key, text: event.label)
        case .fileAttached(let event): self.init(.fileAttached, event.projectId, event.taskId, event.key, text: event.name)
        case .fileDetached(let event): self.init(.fileDetached, event.projectId, event.taskId, event.key, text: event.name)
        case .commentAdded(let event): self.init(.commentAdded, event.projectId, event.taskId, event.key, commentId: event.commentId)
        case .commentEdited(let event): self.init(.commentEdited, event.projectId, event.taskId, event.key, commentId: event.commentId)
        case .commentDeleted(let event): self.init(.commentDeleted, event.projectId, event.taskId, event.key, commentId: event.commentId)
        default: return nil
        }
    }

    private init(
        _ kind: ActivityKind, _ projectId: String, _ taskId: String? = nil, _ key: String? = nil, columnId: String? = nil,
        toColumnId: String? = nil, sprintId: String? = nil, commentId: String? = nil, aboutUserId: String? = nil, teamId: String? = nil,
        from: Int64? = nil, to: Int64? = nil, text: String? = nil
    ) {
        self.kind = kind
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.columnId = columnId
        self.toColumnId = toColumnId
        self.sprintId = sprintId
        self.commentId = commentId
        self.aboutUserId = aboutUserId
        self.teamId = teamId
        self.from = from
        self.to = to
        self.text = text
    }
}

extension TaskActivity {
    init(_ happening: Happening, of event: Recorded<ProjectsEvent>) {
        self.init(
            kind: happening.kind, at: event.time, userId: event.person, columnId: happening.columnId, toColumnId: happening.toColumnId,
            sprintId: happening.sprintId, commentId: happening.commentId, aboutUserId: happening.aboutUserId, from: happening.from,
            to: happening.to, text: happening.text)
    }
}

extension ProjectActivity {
    init(_ happening: Happening, of event: Recorded<ProjectsEvent>) {
        self.init(
            projectId: happening.projectId, kind: happening.kind, at: event.time, userId: event.person, taskId: happening.taskId,
            key: happening.key, columnId: happening.columnId, toColumnId: happening.toColumnId, sprintId: happening.sprintId,
            commentId: happening.commentId, aboutUserId: happening.aboutUserId, teamId: happening.teamId, from: happening.from,
            to: happening.to, text: happening.text)
    }
}
