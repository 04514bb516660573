public import ProjectsEvents

/// Somebody's place in a team, as identity has told of it.
public struct TeamMember: Sendable, Equatable, Codable {
    public let membershipID: String
    public let userID: String
    public internal(set) var role: TeamRole
}

/// In a snapshot a role is its name.
extension TeamRole: Codable {}
