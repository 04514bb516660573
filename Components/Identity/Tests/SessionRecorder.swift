import EventSourcing

@testable import IdentityComponent

/// Where sessions are looked up, as a list of what was asked for.
actor SessionRecorder: SessionKeeping {
    enum Asked: Equatable {
        case open(String, of: String, for: String, startedAt: Timestamp)
        case end(String)
        case endAll(of: String, startedBefore: Timestamp, except: String?)
    }

    private(set) var asked: [Asked] = []
    /// Happens after a session was opened, and before whoever opened it goes on.
    private var afterOpening: (@Sendable () async throws -> Void)?

    func afterOpening(_ body: @escaping @Sendable () async throws -> Void) { afterOpening = body }

    func open(_ sessionID: String, of userID: String, for loginRequest: String, startedAt: Timestamp) async throws {
        asked.append(.open(sessionID, of: userID, for: loginRequest, startedAt: startedAt))
        try await afterOpening?()
    }

    func end(_ sessionID: String) async throws { asked.append(.end(sessionID)) }

    func endAll(of userID: String, startedBefore: Timestamp, except: String?) async throws {
        asked.append(.endAll(of: userID, startedBefore: startedBefore, except: except))
    }
}
