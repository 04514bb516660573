import EventLog
import EventSourcing
import IdentityComponent

/// The directory as the component sees it.
struct BenchmarkSessions: SessionKeeping {
    let directory: SessionDirectory

    func open(_ sessionID: String, of userID: String, for loginRequest: String, startedAt: Timestamp) async throws {
        try await directory.open(sessionID, of: userID, for: loginRequest, startedAt: startedAt)
    }

    func end(_ sessionID: String) async throws { try await directory.end(sessionID) }

    func endAll(of userID: String, startedBefore moment: Timestamp, except sessionID: String?) async throws {
        try await directory.endAll(of: userID, startedBefore: moment, except: sessionID)
    }
}
