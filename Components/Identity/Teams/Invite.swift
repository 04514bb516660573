public import EventSourcing
public import IdentityEvents

/// An invite into a team that is neither accepted nor over.
public struct Invite: Sendable, Equatable, Codable {
    public let id: String
    public let email: EmailAddress
    public let role: TeamRole
    public internal(set) var expiresAt: Timestamp

    /// How long an invite holds: five days.
    static let lifetime: Int64 = 5 * 24 * 60 * 60
    /// How long an address is left in peace after a mail, in seconds: nobody is to be flooded by a team's administrator.
    static let pause: Int64 = 10 * 60

    /// When it was sent last.
    var sentAt: Timestamp { expiresAt.advanced(bySeconds: -Self.lifetime) }

    /// Whether it can no longer be accepted by a command of that time.
    func isOver(at time: Timestamp) -> Bool { expiresAt <= time }
}

/// What became of an invite.
public struct ClosedInvite: Sendable, Equatable, Codable {
    public enum Ending: Sendable, Equatable, Codable {
        case accepted(by: String)
        case declined, revoked, expired
    }

    public let id: String
    public let email: EmailAddress
    /// When it was sent last.
    public let sentAt: Timestamp
    public let ending: Ending
}
