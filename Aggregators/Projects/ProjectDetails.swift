public import EventSourcing
public import ProjectsEvents

/// The view `project_detail`: one row a project, with who is in its team, its columns and its sprints.
///
/// Nothing in it changes when a task does: the whole of it is told on the board's channel, and a move is not to cost a project's page.
public enum ProjectDetails: LiveProjection {
    public static let view = ViewDefinition("project_detail", version: 1)
    public static let channelKinds: Set<String> = [ProjectChannels.board]

    /// How many sprints a row shows, the newest.
    static let shown = 100

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .projectCreated, .projectUpdated, .projectArchived, .projectRestored, .projectTeamAssigned, .projectTeamUnassigned,
            .projectOwnerChanged, .projectDeleted, .columnAdded, .columnModified, .columnMoved, .columnDeleted, .sprintStarted,
            .sprintCompleted:
            [event.address.id]
        case .teamMemberNoted(let noted): noted.projectIds
        case .teamMemberGone(let gone): gone.projectIds
        case .teamGone(let gone): gone.projectIds
        case .teamProjectLinked(let linked): [linked.projectId]
        default: []
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout ProjectDetail?, id: String) {
        switch event.event {
        case .projectCreated(let created): row = ProjectDetail(created, at: event.time)
        case .projectUpdated(let updated): row?.take(updated)
        case .projectArchived: row?.status = .archived
        case .projectRestored: row?.status = .active
        case .projectTeamAssigned(let assigned):
            row?.teamId = assigned.teamId
            row?.setMembers([])
        case .projectTeamUnassigned:
            row?.teamId = nil
            row?.setMembers([])
        case .projectOwnerChanged(let changed):
            row?.ownerId = changed.toUserId
            row?.nameReaders()
        case .projectDeleted: row = nil
        case .columnAdded(let added): row?.columns.insert(ProjectColumn(added), behind: added.afterColumnId)
        case .columnModified(let modified): row?.columns.change(modified.columnId) { $0.take(modified) }
        case .columnMoved(let moved): row?.columns.move(moved.columnId, behind: moved.afterColumnId)
        case .columnDeleted(let deleted): row?.columns.remove(deleted.columnId)
        case .sprintStarted(let started): row?.begin(SprintSummary(started, at: event.time))
        case .sprintCompleted(let completed): row?.end(completed.sprintId, at: event.time)
        // Who is in the team changes who reads, and not the project: it has not changed then.
        case .teamMemberNoted(let noted):
            if row?.teamId == noted.teamId { row?.note(ProjectMember(userId: noted.userId, role: noted.role)) }
            return
        case .teamMemberGone(let gone):
            if row?.teamId == gone.teamId { row?.forget(gone.userId) }
            return
        case .teamGone(let gone):
            if row?.teamId == gone.teamId { row?.setMembers([]) }
            return
        case .teamProjectLinked(let linked):
            if row?.teamId == linked.teamId { row?.setMembers(linked.members) }
            return
        default: break
        }
        row?.changedAt = event.time
    }

    /// Told on the board's channel, and says who may listen to it: whoever reads the project.
    public static func channels(of project: ProjectDetail, id: String) -> [Channel] {
        [Channel(ProjectChannels.board, id, readers: Set(project.readers))]
    }
}
