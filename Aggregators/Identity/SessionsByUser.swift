public import EventSourcing
public import IdentityEvents

/// The view `sessions_by_user`: one row a person, with the last sessions of theirs.
///
/// A session that has ended by its age alone looks as it did: `expiresAt` says so. That a person has not used it for long is known where sessions are
/// looked up, and not here.
public enum SessionsByUser: Projection {
    public static let view = ViewDefinition("sessions_by_user", version: 1)
    /// How many sessions a row shows, the newest first.
    public static let limit = 100

    public static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        switch event.event {
        case .sessionStarted(let started): [started.userId]
        case .sessionRefreshed(let refreshed): [refreshed.userId]
        case .sessionRevoked(let revoked): [revoked.userId]
        case .allSessionsRevoked(let revoked): [revoked.userId]
        case .passwordChanged(let changed): [changed.userId]
        case .accountLocked(let locked): [locked.userId]
        case .accountClosed(let closed): [closed.userId]
        default: []
        }
    }

    public static func apply(_ event: Recorded<IdentityEvent>, to row: inout SessionsOfUser?, id: String) {
        switch event.event {
        case .sessionStarted(let started):
            var shown = row ?? SessionsOfUser(userId: id, sessions: [])
            shown.sessions.insert(SessionEntry(started), at: 0)
            shown.sessions = Array(shown.sessions.prefix(limit))
            row = shown
        case .sessionRefreshed(let refreshed): row?.change(refreshed.sessionId) { $0.refreshedAt = event.time }
        case .sessionRevoked(let revoked):
            row?.change(revoked.sessionId) { $0.end(by: SessionEntry.EndedBy(revoked.reason), at: event.time) }
        case .allSessionsRevoked(let revoked):
            row?.end(by: .revoked, before: revoked.sessionsEndedBefore, except: revoked.exceptSessionId, at: event.time)
        case .passwordChanged(let changed):
            row?.end(by: .passwordChanged, before: changed.sessionsEndedBefore, except: changed.sessionId, at: event.time)
        case .accountLocked: row?.end(by: .accountLocked, at: event.time)
        case .accountClosed: row?.end(by: .accountClosed, at: event.time)
        default: break
        }
    }
}

extension SessionEntry.EndedBy {
    fileprivate init(_ reason: RevocationReason) {
        switch reason {
        case .signedOut: self = .signedOut
        case .revoked: self = .revoked
        case .reuseDetected: self = .reuseDetected
        }
    }
}

extension SessionEntry {
    fileprivate init(_ started: SessionStarted) {
        self.init(sessionId: started.sessionId, method: started.method, startedAt: started.startedAt, expiresAt: started.expiresAt)
    }

    /// What has ended stays so.
    fileprivate mutating func end(by cause: SessionEntry.EndedBy, at time: Timestamp) {
        guard endedAt == nil, time < expiresAt else { return }
        endedAt = time
        endedBy = cause
    }
}

extension SessionsOfUser {
    fileprivate mutating func change(_ sessionID: String, _ edit: (inout SessionEntry) -> Void) {
        guard let index = sessions.firstIndex(where: { $0.sessionId == sessionID }) else { return }
        edit(&sessions[index])
    }

    fileprivate mutating func end(
        by cause: SessionEntry.EndedBy, before: Timestamp? = nil, except: String? = nil, at time: Timestamp
    ) {
        for index in sessions.indices where sessions[index].sessionId != except {
            if let before, sessions[index].startedAt >= before { continue }
            sessions[index].end(by: cause, at: time)
        }
    }
}
