public import EventSourcing
public import IdentityEvents

/// The view `login_audit`: one row a person, with the last things that happened at their door.
///
/// What was tried with an address that nobody has appears nowhere.
public enum LoginAudits: Projection {
    public static let view = ViewDefinition("login_audit", version: 1)
    /// How many entries a row shows, the newest first.
    public static let limit = 200

    public static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        entry(of: event).map { [$0.userID] } ?? []
    }

    public static func apply(_ event: Recorded<IdentityEvent>, to row: inout LoginAudit?, id: String) {
        guard let entry = entry(of: event)?.entry else { return }
        var audit = row ?? LoginAudit(userId: id, entries: [])
        audit.entries.insert(entry, at: 0)
        audit.entries = Array(audit.entries.prefix(limit))
        row = audit
    }

    /// What the event means, and for whom; nil where it is about no door, or nobody's.
    private static func entry(of event: Recorded<IdentityEvent>) -> (userID: String, entry: LoginEntry)? {
        let at = event.time
        switch event.event {
        case .authenticationSucceeded(let event):
            return (
                event.userId,
                LoginEntry(kind: .succeeded, at: at, sessionId: event.sessionId, method: event.method, device: event.device)
            )
        case .authenticationFailed(let event):
            guard let userID = event.userId, let reason = LoginEntry.Reason(rawValue: event.reason.rawValue) else { return nil }
            return (userID, LoginEntry(kind: .failed, at: at, reason: reason, device: event.device))
        // The one that ended it says more.
        case .sessionRevoked(let event) where event.reason == .reuseDetected: return nil
        case .sessionRevoked(let event): return (event.userId, LoginEntry(kind: .sessionRevoked, at: at, sessionId: event.sessionId))
        case .sessionReuseDetected(let event): return (event.userId, LoginEntry(kind: .reuseDetected, at: at, sessionId: event.sessionId))
        case .allSessionsRevoked(let event): return (event.userId, LoginEntry(kind: .allSessionsRevoked, at: at))
        case .passwordChanged(let event): return (event.userId, LoginEntry(kind: .passwordChanged, at: at))
        case .passwordResetRequested(let event): return event.userId.map { ($0, LoginEntry(kind: .passwordResetRequested, at: at)) }
        case .externalIdentityLinked(let event): return (event.userId, LoginEntry(kind: .identityLinked, at: at))
        case .emailChanged(let event): return (event.userId, LoginEntry(kind: .emailChanged, at: at))
        case .emailVerified(let event): return (event.userId, LoginEntry(kind: .emailVerified, at: at))
        case .accountLocked(let event): return (event.userId, LoginEntry(kind: .locked, at: at))
        case .accountUnlocked(let event): return (event.userId, LoginEntry(kind: .unlocked, at: at))
        case .accountClosed(let event): return (event.userId, LoginEntry(kind: .closed, at: at))
        default: return nil
        }
    }
}
