public import EventSourcing
public import IdentityEvents

/// A session, as far as decisions need to know. Whether it is over because of its age, or because all of the person's have ended, is not known here.
public struct Session: Entity, Equatable {
    public static let name = "session"
    /// A session ends after 30 days, whatever happens.
    static let lifetimeSeconds: Int64 = 30 * 24 * 60 * 60

    /// Whose it is; nil before it has started.
    public private(set) var userID: String?
    public private(set) var generation: Int64 = 0
    public private(set) var isOver = false

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .sessionStarted(let started): userID = started.userId
        case .sessionRefreshed(let refreshed): generation = refreshed.generation
        case .sessionRevoked: isOver = true
        default: break
        }
    }

    /// What starts the session; nothing where it was started before.
    func start(_ signIn: SignIn, at time: Timestamp) -> [IdentityEvent] {
        guard userID == nil else { return [] }
        return [
            .sessionStarted(
                SessionStarted(
                    sessionId: signIn.sessionID, userId: signIn.userID, method: signIn.method, startedAt: time,
                    expiresAt: time.advanced(bySeconds: Self.lifetimeSeconds)))
        ]
    }

    /// What ends it; nothing where it has ended, or never began.
    func revoke(_ sessionID: String, because reason: RevocationReason) -> [IdentityEvent] {
        guard let userID, !isOver else { return [] }
        let revoked = IdentityEvent.sessionRevoked(SessionRevoked(sessionId: sessionID, userId: userID, reason: reason))
        guard reason == .reuseDetected else { return [revoked] }
        return [.sessionReuseDetected(SessionReuseDetected(sessionId: sessionID, userId: userID)), revoked]
    }
}
