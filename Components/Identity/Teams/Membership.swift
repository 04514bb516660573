public import IdentityEvents

/// A person's place in a team, as far as the team's decisions need to know.
public struct Membership: Sendable, Equatable, Codable {
    public let id: String
    public let userID: String
    public internal(set) var role: TeamRole
    /// How the person is called where the team speaks of them, as in an invite.
    public internal(set) var name: String
    /// Which of the person's profiles the team has seen last.
    public internal(set) var profileRevision: Int64
}

/// In a snapshot a role is its name.
extension TeamRole: Codable {}
