public import EventSourcing
public import ProjectsEvents

/// A project: whose it is, who works on it, and whether it can be changed.
///
/// It is small, because every command to its board and its tasks looks at it.
public struct Project: Entity, Equatable {
    public static let name = "project"

    public enum Status: Sendable, Equatable, Codable {
        /// Not begun, or not yet.
        case absent
        case active
        /// Put away: it can be read and not changed.
        case archived
        case deleted
    }

    public private(set) var status: Status = .absent
    public private(set) var title = ""
    /// What the keys of its tasks begin with.
    public private(set) var prefix = ""
    public private(set) var isPublic = false
    /// Whose it is; of one that was deleted, whose it was.
    public private(set) var ownerID = ""
    /// Whose it was before, so that what follows from a change of owner can be told again after a crash.
    public private(set) var formerOwnerID: String?
    /// The team that works on it; of one that was deleted, that did.
    public private(set) var teamID: String?
    /// The team that worked on it before.
    public private(set) var formerTeamID: String?

    public init() {}

    /// Whether there is such a project, archived or not.
    var exists: Bool { status == .active || status == .archived }

    public mutating func apply(_ event: ProjectsEvent) {
        switch event {
        case .projectCreated(let created):
            status = .active
            title = created.name
            prefix = created.prefix
            ownerID = created.userId
            teamID = created.teamId
        case .projectUpdated(let updated):
            title = updated.name ?? title
            isPublic = updated.public ?? isPublic
        case .projectArchived: status = .archived
        case .projectRestored: status = .active
        case .projectTeamAssigned(let assigned): give(to: assigned.teamId)
        case .projectTeamUnassigned: give(to: nil)
        case .projectOwnerChanged(let changed):
            formerOwnerID = changed.fromUserId
            ownerID = changed.toUserId
        case .projectDeleted: status = .deleted
        default: break
        }
    }

    private mutating func give(to team: String?) {
        formerTeamID = teamID ?? formerTeamID
        teamID = team
    }
}
