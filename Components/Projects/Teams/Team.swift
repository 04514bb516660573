public import EventSourcing
public import ProjectsEvents

/// A team, as far as projects need to know it: a copy of what identity decides, kept by the reaction `TeamRosters`, and the projects that it works on.
public struct Team: Entity, Equatable {
    public static let name = "team"

    /// The most projects that a team works on: an event lists them all.
    static let projectLimit = 1_000
    /// How many memberships that are over are remembered, so that late news does not bring them back: as many as a team has members.
    static let memory = 500

    public private(set) var isGone = false
    /// The longest-standing first.
    public private(set) var members: [TeamMember] = []
    public private(set) var projectIDs: [String] = []
    /// The ids of memberships that have ended, the latest last.
    public private(set) var endedMemberships: [String] = []

    public init() {}

    public mutating func apply(_ event: ProjectsEvent) {
        switch event {
        case .teamMemberNoted(let noted):
            if let index = members.firstIndex(where: { $0.membershipID == noted.membershipId }) {
                members[index].role = noted.role
            } else {
                members.append(TeamMember(membershipID: noted.membershipId, userID: noted.userId, role: noted.role))
            }
        case .teamMemberGone(let gone):
            members.removeAll { $0.membershipID == gone.membershipId }
            endedMemberships = (endedMemberships + [gone.membershipId]).suffix(Self.memory)
        case .teamGone:
            isGone = true
            members = []
        case .teamProjectLinked(let linked): projectIDs.append(linked.projectId)
        case .teamProjectUnlinked(let unlinked): projectIDs.removeAll { $0 == unlinked.projectId }
        default: break
        }
    }

    func member(ofUser userID: String) -> TeamMember? { members.first { $0.userID == userID } }

    /// Whether there is room for a project among those of the team, or it is one of them.
    func hasRoom(for projectID: String) -> Bool { projectIDs.count < Self.projectLimit || projectIDs.contains(projectID) }

    /// Those who would look after a project whose owner is gone, the first one first: administrators before others, the longest-standing before later ones.
    var heirs: [TeamMember] { members.filter { $0.role == .administrator } + members.filter { $0.role != .administrator } }
}
