internal import Crypto
public import EventSourcing
public import IdentityEvents

/// What a mail is to be about. What it says is made of this when it is sent, so that no text and no link of it stands in a stream.
public struct MailPlan: Sendable, Equatable, Codable {
    /// A mail is tried for a day at most.
    static let patienceSeconds: Int64 = 24 * 60 * 60

    public let id: String
    private let kindName: String
    public let userID: String
    public var email: String?
    public var teamID: String?
    public var inviteID: String?
    public var expiresAt: Timestamp?
    public let giveUpAt: Timestamp

    /// `event` is the id of the event that it is sent because of. It is tried until a day after that, and not when its link has expired.
    init(
        _ kind: MailKind, to userID: String, because event: String, at time: Timestamp, email: String? = nil, teamID: String? = nil,
        inviteID: String? = nil, expiresAt: Timestamp? = nil
    ) {
        id = SHA256.hexadecimal(of: "\(event)\0\(kind.rawValue)".utf8)
        kindName = kind.rawValue
        self.userID = userID
        self.email = email
        self.teamID = teamID
        self.inviteID = inviteID
        self.expiresAt = expiresAt
        let patience = time.advanced(bySeconds: Self.patienceSeconds)
        giveUpAt = expiresAt.map { min($0, patience) } ?? patience
    }

    init(_ started: MailStarted) {
        id = started.mailId
        kindName = started.kind.rawValue
        userID = started.userId
        email = started.email
        teamID = started.teamId
        inviteID = started.inviteId
        expiresAt = started.expiresAt
        giveUpAt = started.giveUpAt
    }

    /// Nil where a newer release has written it.
    public var kind: MailKind? { MailKind(rawValue: kindName) }

    func started(attempt: Int64, by sender: String) -> MailStarted {
        MailStarted(
            mailId: id, kind: kind ?? .emailVerification, attempt: attempt, sender: sender, userId: userID, email: email, teamId: teamID,
            inviteId: inviteID, expiresAt: expiresAt, giveUpAt: giveUpAt)
    }
}
