public import EventSourcing
public import ProjectsEvents

/// The view `project_list`: one row a project, as lists of projects show it, found by those who may read it.
///
/// It says who reads whatever belongs to the project: other views' documents name the project, and whoever reads is looked for here.
public enum ProjectList: Projection {
    public static let view = ViewDefinition("project_list", version: 1, indexes: [.elements(of: "readers")])

    public static func rows(touchedBy event: Recorded<ProjectsEvent>) -> [String] {
        switch event.event {
        case .projectCreated, .projectUpdated, .projectArchived, .projectRestored, .projectTeamAssigned, .projectTeamUnassigned,
            .projectOwnerChanged, .projectDeleted, .columnAdded, .columnModified, .columnMoved, .columnDeleted, .columnRebalanced,
            .sprintStarted, .sprintCompleted:
            [event.address.id]
        case .teamMemberNoted(let noted): noted.projectIds
        case .teamMemberGone(let gone): gone.projectIds
        case .teamGone(let gone): gone.projectIds
        case .teamProjectLinked(let linked): [linked.projectId]
        default: event.event.changedTask.map { [$0.projectId] } ?? []
        }
    }

    public static func apply(_ event: Recorded<ProjectsEvent>, to row: inout ProjectSummary?, id: String) {
        switch event.event {
        case .projectCreated(let created): row = ProjectSummary(created, at: event.time)
        case .projectUpdated(let updated): row?.take(updated)
        case .projectArchived: row?.status = .archived
        case .projectRestored: row?.status = .active
        case .projectTeamAssigned(let assigned):
            row?.teamId = assigned.teamId
            row?.setReaders(members: [])
        case .projectTeamUnassigned:
            row?.teamId = nil
            row?.setReaders(members: [])
        case .projectOwnerChanged(let changed): row?.setOwner(changed.toUserId)
        case .projectDeleted: row = nil
        case .taskAdded: row?.tasks += 1
        case .taskDeleted: row?.countOneTaskLess()
        // Who is in the team changes who reads, and not the project: it has not changed then.
        case .teamMemberNoted(let noted):
            row?.note(noted.userId, of: noted.teamId)
            return
        case .teamMemberGone(let gone):
            row?.forget(gone.userId, of: gone.teamId)
            return
        case .teamGone(let gone):
            if row?.teamId == gone.teamId { row?.setReaders(members: []) }
            return
        case .teamProjectLinked(let linked):
            if row?.teamId == linked.teamId { row?.setReaders(members: linked.members.map(\.userId)) }
            return
        default: break
        }
        row?.changedAt = event.time
    }
}
