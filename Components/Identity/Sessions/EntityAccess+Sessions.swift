import EventSourcing
import IdentityEvents

extension EntityAccess where Event == IdentityEvent {
    /// Starts the session of somebody who has shown who they are, and lets it wait for them.
    ///
    /// Who was locked out, or closed the account, while the password was looked at gets no session: either that is seen here, after the session was opened,
    /// or whoever ended all sessions came later and has ended this one too.
    func startSession(_ signIn: SignIn, for loginRequest: String, in sessions: any SessionKeeping) async throws {
        let startedAt = issued.time
        let session = try await change(Session.self, id: signIn.sessionID) { $0.start(signIn, at: startedAt) }
        guard session.userID == signIn.userID, !session.isOver else { return }
        try await sessions.open(signIn.sessionID, of: signIn.userID, for: loginRequest, startedAt: startedAt)
        guard try await fetch(User.self, id: signIn.userID).status != .active else { return }
        _ = try await change(Session.self, id: signIn.sessionID) { $0.revoke(signIn.sessionID, because: .revoked) }
        try await sessions.end(signIn.sessionID)
    }
}

extension IssuedCommand {
    /// Whether it is asked by that person, or by the operator.
    func isFrom(_ userID: String) -> Bool { self.userID == userID || self.userID == "operator" }
}

extension User {
    /// Brings the sessions in line with what has been decided about the person. Works from the state alone, so it is safe to repeat.
    func endSessions(of userID: String, in sessions: any SessionKeeping, now: Timestamp) async throws {
        switch status {
        case .absent: return
        case .locked, .closed: try await sessions.endAll(of: userID, startedBefore: now, except: nil)
        case .active:
            guard let sessionsEnded else { return }
            try await sessions.endAll(of: userID, startedBefore: sessionsEnded.before, except: sessionsEnded.except)
        }
    }
}
