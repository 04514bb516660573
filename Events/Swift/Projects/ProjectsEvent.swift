// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every event of the context projects.
public indirect enum ProjectsEvent: EventUnion {
    /// There is a project, with a board whose columns are to be those four.
    case projectCreated(ProjectCreated)
    /// A project says something else of itself. What is left out has stayed; an empty description is none.
    case projectUpdated(ProjectUpdated)
    /// A project was put away.
    case projectArchived(ProjectArchived)
    /// An archived project was taken up again.
    case projectRestored(ProjectRestored)
    /// A team works on a project.
    case projectTeamAssigned(ProjectTeamAssigned)
    /// No team works on a project any more.
    case projectTeamUnassigned(ProjectTeamUnassigned)
    /// A project is somebody else's.
    case projectOwnerChanged(ProjectOwnerChanged)
    /// A project is no more.
    case projectDeleted(ProjectDeleted)
    /// There is room for a project among those of a person.
    case projectPlaceTaken(ProjectPlaceTaken)
    /// A project is no longer among those of a person.
    case projectPlaceReleased(ProjectPlaceReleased)
    /// The account of a person is closed. Nothing can become theirs any more.
    case personGone(PersonGone)
    /// Somebody is in a team, or has another role there.
    case teamMemberNoted(TeamMemberNoted)
    /// Somebody is no longer in a team.
    case teamMemberGone(TeamMemberGone)
    /// A team is no more.
    case teamGone(TeamGone)
    /// A team works on a project, and these are its members then.
    case teamProjectLinked(TeamProjectLinked)
    /// A team works on a project no more.
    case teamProjectUnlinked(TeamProjectUnlinked)
    /// A board has another column.
    case columnAdded(ColumnAdded)
    /// A column is another. What is left out has stayed.
    case columnModified(ColumnModified)
    /// A column stands somewhere else.
    case columnMoved(ColumnMoved)
    /// A column is no more. Nothing stood in it.
    case columnDeleted(ColumnDeleted)
    /// Tasks of a column have other order keys, and stand in the same order as before.
    case columnRebalanced(ColumnRebalanced)
    /// There is another task, below those of its column.
    case taskAdded(TaskAdded)
    /// A task says something else. What is left out has stayed, but for what is named in removed.
    case taskModified(TaskModified)
    /// How much work a task is, is seen in another way. Where one of the two is left out, it is not known.
    case taskPointsChanged(TaskPointsChanged)
    /// A task is somebody's.
    case taskAssigned(TaskAssigned)
    /// A task is nobody's.
    case taskUnassigned(TaskUnassigned)
    /// A task stands somewhere else, in one column or from one to another.
    case taskMoved(TaskMoved)
    /// A task is no more.
    case taskDeleted(TaskDeleted)
    /// A sprint is under way.
    case sprintStarted(SprintStarted)
    /// A sprint is over, and its tasks are in none.
    case sprintCompleted(SprintCompleted)
    /// A task is in the sprint.
    case taskAddedToSprint(TaskAddedToSprint)
    /// A task is in the sprint no more.
    case taskRemovedFromSprint(TaskRemovedFromSprint)
    /// A board is no more, because its project is not.
    case boardDeleted(BoardDeleted)
    /// The id of a task is one board's. Written before the task is added, so that no two boards have a task of the same id.
    case taskReserved(TaskReserved)
    /// A task is no more, and nothing can be said about it any more.
    case taskRetired(TaskRetired)
    /// A task has another label.
    case labelAdded(LabelAdded)
    /// A task has a label no more.
    case labelRemoved(LabelRemoved)
    /// A file belongs to a task.
    case fileAttached(FileAttached)
    /// A file belongs to a task no more.
    case fileDetached(FileDetached)
    /// Somebody has commented on a task.
    case commentAdded(CommentAdded)
    /// A comment says something else.
    case commentEdited(CommentEdited)
    /// A comment is no more.
    case commentDeleted(CommentDeleted)
    /// Somebody likes a comment.
    case commentLiked(CommentLiked)
    /// Somebody likes a comment no more.
    case commentUnliked(CommentUnliked)

    public static let context = "projects"

    public static let readableTypes: Set<String> = [
        "tributary.projects.ProjectCreated.v1",
        "tributary.projects.ProjectUpdated.v1",
        "tributary.projects.ProjectArchived.v1",
        "tributary.projects.ProjectRestored.v1",
        "tributary.projects.ProjectTeamAssigned.v1",
        "tributary.projects.ProjectTeamUnassigned.v1",
        "tributary.projects.ProjectOwnerChanged.v1",
        "tributary.projects.ProjectDeleted.v1",
        "tributary.projects.ProjectPlaceTaken.v1",
        "tributary.projects.ProjectPlaceReleased.v1",
        "tributary.projects.PersonGone.v1",
        "tributary.projects.TeamMemberNoted.v1",
        "tributary.projects.TeamMemberGone.v1",
        "tributary.projects.TeamGone.v1",
        "tributary.projects.TeamProjectLinked.v1",
        "tributary.projects.TeamProjectUnlinked.v1",
        "tributary.projects.ColumnAdded.v1",
        "tributary.projects.ColumnModified.v1",
        "tributary.projects.ColumnMoved.v1",
        "tributary.projects.ColumnDeleted.v1",
        "tributary.projects.ColumnRebalanced.v1",
        "tributary.projects.TaskAdded.v1",
        "tributary.projects.TaskModified.v1",
        "tributary.projects.TaskPointsChanged.v1",
        "tributary.projects.TaskAssigned.v1",
        "tributary.projects.TaskUnassigned.v1",
        "tributary.projects.TaskMoved.v1",
        "tributary.projects.TaskDeleted.v1",
        "tributary.projects.SprintStarted.v1",
        "tributary.projects.SprintCompleted.v1",
        "tributary.projects.TaskAddedToSprint.v1",
        "tributary.projects.TaskRemovedFromSprint.v1",
        "tributary.projects.BoardDeleted.v1",
        "tributary.projects.TaskReserved.v1",
        "tributary.projects.TaskRetired.v1",
        "tributary.projects.LabelAdded.v1",
        "tributary.projects.LabelRemoved.v1",
        "tributary.projects.FileAttached.v1",
        "tributary.projects.FileDetached.v1",
        "tributary.projects.CommentAdded.v1",
        "tributary.projects.CommentEdited.v1",
        "tributary.projects.CommentDeleted.v1",
        "tributary.projects.CommentLiked.v1",
        "tributary.projects.CommentUnliked.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.projects.FileAttached.v1": ["/name", "/url"],
        "tributary.projects.FileDetached.v1": ["/name"],
        "tributary.projects.CommentAdded.v1": ["/text"],
        "tributary.projects.CommentEdited.v1": ["/text"],
    ]

    public var messageType: MessageType {
        switch self {
        case .projectCreated: ProjectCreated.messageType
        case .projectUpdated: ProjectUpdated.messageType
        case .projectArchived: ProjectArchived.messageType
        case .projectRestored: ProjectRestored.messageType
        case .projectTeamAssigned: ProjectTeamAssigned.messageType
        case .projectTeamUnassigned: ProjectTeamUnassigned.messageType
        case .projectOwnerChanged: ProjectOwnerChanged.messageType
        case .projectDeleted: ProjectDeleted.messageType
        case .projectPlaceTaken: ProjectPlaceTaken.messageType
        case .projectPlaceReleased: ProjectPlaceReleased.messageType
        case .personGone: PersonGone.messageType
        case .teamMemberNoted: TeamMemberNoted.messageType
        case .teamMemberGone: TeamMemberGone.messageType
        case .teamGone: TeamGone.messageType
        case .teamProjectLinked: TeamProjectLinked.messageType
        case .teamProjectUnlinked: TeamProjectUnlinked.messageType
        case .columnAdded: ColumnAdded.messageType
        case .columnModified: ColumnModified.messageType
        case .columnMoved: ColumnMoved.messageType
        case .columnDeleted: ColumnDeleted.messageType
        case .columnRebalanced: ColumnRebalanced.messageType
        case .taskAdded: TaskAdded.messageType
        case .taskModified: TaskModified.messageType
        case .taskPointsChanged: TaskPointsChanged.messageType
        case .taskAssigned: TaskAssigned.messageType
        case .taskUnassigned: TaskUnassigned.messageType
        case .taskMoved: TaskMoved.messageType
        case .taskDeleted: TaskDeleted.messageType
        case .sprintStarted: SprintStarted.messageType
        case .sprintCompleted: SprintCompleted.messageType
        case .taskAddedToSprint: TaskAddedToSprint.messageType
        case .taskRemovedFromSprint: TaskRemovedFromSprint.messageType
        case .boardDeleted: BoardDeleted.messageType
        case .taskReserved: TaskReserved.messageType
        case .taskRetired: TaskRetired.messageType
        case .labelAdded: LabelAdded.messageType
        case .labelRemoved: LabelRemoved.messageType
        case .fileAttached: FileAttached.messageType
        case .fileDetached: FileDetached.messageType
        case .commentAdded: CommentAdded.messageType
        case .commentEdited: CommentEdited.messageType
        case .commentDeleted: CommentDeleted.messageType
        case .commentLiked: CommentLiked.messageType
        case .commentUnliked: CommentUnliked.messageType
        }
    }
}

extension ProjectsEvent: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> ProjectsEvent? {
        switch type {
        case "tributary.projects.ProjectCreated.v1": .projectCreated(try ProjectCreated(json: json))
        case "tributary.projects.ProjectUpdated.v1": .projectUpdated(try ProjectUpdated(json: json))
        case "tributary.projects.ProjectArchived.v1": .projectArchived(try ProjectArchived(json: json))
        case "tributary.projects.ProjectRestored.v1": .projectRestored(try ProjectRestored(json: json))
        case "tributary.projects.ProjectTeamAssigned.v1": .projectTeamAssigned(try ProjectTeamAssigned(json: json))
        case "tributary.projects.ProjectTeamUnassigned.v1": .projectTeamUnassigned(try ProjectTeamUnassigned(json: json))
        case "tributary.projects.ProjectOwnerChanged.v1": .projectOwnerChanged(try ProjectOwnerChanged(json: json))
        case "tributary.projects.ProjectDeleted.v1": .projectDeleted(try ProjectDeleted(json: json))
        case "tributary.projects.ProjectPlaceTaken.v1": .projectPlaceTaken(try ProjectPlaceTaken(json: json))
        case "tributary.projects.ProjectPlaceReleased.v1": .projectPlaceReleased(try ProjectPlaceReleased(json: json))
        case "tributary.projects.PersonGone.v1": .personGone(try PersonGone(json: json))
        case "tributary.projects.TeamMemberNoted.v1": .teamMemberNoted(try TeamMemberNoted(json: json))
        case "tributary.projects.TeamMemberGone.v1": .teamMemberGone(try TeamMemberGone(json: json))
        case "tributary.projects.TeamGone.v1": .teamGone(try TeamGone(json: json))
        case "tributary.projects.TeamProjectLinked.v1": .teamProjectLinked(try TeamProjectLinked(json: json))
        case "tributary.projects.TeamProjectUnlinked.v1": .teamProjectUnlinked(try TeamProjectUnlinked(json: json))
        case "tributary.projects.ColumnAdded.v1": .columnAdded(try ColumnAdded(json: json))
        case "tributary.projects.ColumnModified.v1": .columnModified(try ColumnModified(json: json))
        case "tributary.projects.ColumnMoved.v1": .columnMoved(try ColumnMoved(json: json))
        case "tributary.projects.ColumnDeleted.v1": .columnDeleted(try ColumnDeleted(json: json))
        case "tributary.projects.ColumnRebalanced.v1": .columnRebalanced(try ColumnRebalanced(json: json))
        case "tributary.projects.TaskAdded.v1": .taskAdded(try TaskAdded(json: json))
        case "tributary.projects.TaskModified.v1": .taskModified(try TaskModified(json: json))
        case "tributary.projects.TaskPointsChanged.v1": .taskPointsChanged(try TaskPointsChanged(json: json))
        case "tributary.projects.TaskAssigned.v1": .taskAssigned(try TaskAssigned(json: json))
        case "tributary.projects.TaskUnassigned.v1": .taskUnassigned(try TaskUnassigned(json: json))
        case "tributary.projects.TaskMoved.v1": .taskMoved(try TaskMoved(json: json))
        case "tributary.projects.TaskDeleted.v1": .taskDeleted(try TaskDeleted(json: json))
        case "tributary.projects.SprintStarted.v1": .sprintStarted(try SprintStarted(json: json))
        case "tributary.projects.SprintCompleted.v1": .sprintCompleted(try SprintCompleted(json: json))
        case "tributary.projects.TaskAddedToSprint.v1": .taskAddedToSprint(try TaskAddedToSprint(json: json))
        case "tributary.projects.TaskRemovedFromSprint.v1": .taskRemovedFromSprint(try TaskRemovedFromSprint(json: json))
        case "tributary.projects.BoardDeleted.v1": .boardDeleted(try BoardDeleted(json: json))
        case "tributary.projects.TaskReserved.v1": .taskReserved(try TaskReserved(json: json))
        case "tributary.projects.TaskRetired.v1": .taskRetired(try TaskRetired(json: json))
        case "tributary.projects.LabelAdded.v1": .labelAdded(try LabelAdded(json: json))
        case "tributary.projects.LabelRemoved.v1": .labelRemoved(try LabelRemoved(json: json))
        case "tributary.projects.FileAttached.v1": .fileAttached(try FileAttached(json: json))
        case "tributary.projects.FileDetached.v1": .fileDetached(try FileDetached(json: json))
        case "tributary.projects.CommentAdded.v1": .commentAdded(try CommentAdded(json: json))
        case "tributary.projects.CommentEdited.v1": .commentEdited(try CommentEdited(json: json))
        case "tributary.projects.CommentDeleted.v1": .commentDeleted(try CommentDeleted(json: json))
        case "tributary.projects.CommentLiked.v1": .commentLiked(try CommentLiked(json: json))
        case "tributary.projects.CommentUnliked.v1": .commentUnliked(try CommentUnliked(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .projectCreated(let event): event.write(to: &writer)
        case .projectUpdated(let event): event.write(to: &writer)
        case .projectArchived(let event): event.write(to: &writer)
        case .projectRestored(let event): event.write(to: &writer)
        case .projectTeamAssigned(let event): event.write(to: &writer)
        case .projectTeamUnassigned(let event): event.write(to: &writer)
        case .projectOwnerChanged(let event): event.write(to: &writer)
        case .projectDeleted(let event): event.write(to: &writer)
        case .projectPlaceTaken(let event): event.write(to: &writer)
        case .projectPlaceReleased(let event): event.write(to: &writer)
        case .personGone(let event): event.write(to: &writer)
        case .teamMemberNoted(let event): event.write(to: &writer)
        case .teamMemberGone(let event): event.write(to: &writer)
        case .teamGone(let event): event.write(to: &writer)
        case .teamProjectLinked(let event): event.write(to: &writer)
        case .teamProjectUnlinked(let event): event.write(to: &writer)
        case .columnAdded(let event): event.write(to: &writer)
        case .columnModified(let event): event.write(to: &writer)
        case .columnMoved(let event): event.write(to: &writer)
        case .columnDeleted(let event): event.write(to: &writer)
        case .columnRebalanced(let event): event.write(to: &writer)
        case .taskAdded(let event): event.write(to: &writer)
        case .taskModified(let event): event.write(to: &writer)
        case .taskPointsChanged(let event): event.write(to: &writer)
        case .taskAssigned(let event): event.write(to: &writer)
        case .taskUnassigned(let event): event.write(to: &writer)
        case .taskMoved(let event): event.write(to: &writer)
        case .taskDeleted(let event): event.write(to: &writer)
        case .sprintStarted(let event): event.write(to: &writer)
        case .sprintCompleted(let event): event.write(to: &writer)
        case .taskAddedToSprint(let event): event.write(to: &writer)
        case .taskRemovedFromSprint(let event): event.write(to: &writer)
        case .boardDeleted(let event): event.write(to: &writer)
        case .taskReserved(let event): event.write(to: &writer)
        case .taskRetired(let event): event.write(to: &writer)
        case .labelAdded(let event): event.write(to: &writer)
        case .labelRemoved(let event): event.write(to: &writer)
        case .fileAttached(let event): event.write(to: &writer)
        case .fileDetached(let event): event.write(to: &writer)
        case .commentAdded(let event): event.write(to: &writer)
        case .commentEdited(let event): event.write(to: &writer)
        case .commentDeleted(let event): event.write(to: &writer)
        case .commentLiked(let event): event.write(to: &writer)
        case .commentUnliked(let event): event.write(to: &writer)
        }
    }
}
