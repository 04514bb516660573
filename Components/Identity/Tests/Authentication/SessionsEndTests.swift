import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

/// What ends all the sessions of a person.
@Suite struct SessionsEndTests {
    private let door = Door()
    private let now: @Sendable () -> Timestamp = { Door.at(100) }

    private func ended(before seconds: Int64 = 100, except: String? = nil) -> SessionRecorder.Asked {
        .endAll(of: Controls.userId, startedBefore: Door.at(seconds), except: except)
    }

    private func revokeAll(as caller: String, except: String? = nil) async throws -> Decision<IdentityEvent> {
        let command = RevokeAllSessions(userId: door.user, exceptSessionId: except)
        return try await door.handle(command, by: RevokeAllSessionsHandler(sessions: door.sessions, now: now), as: caller)
    }

    @Test(arguments: [Controls.userId, "operator"]) func `a person ends them all but one, and so does the operator`(caller: String)
        async throws
    {
        await door.register()
        let event = AllSessionsRevoked(
            userId: door.user, sessionsEndedBefore: Door.at(100), exceptSessionId: Controls.sessionId)
        #expect(try await revokeAll(as: caller, except: Controls.sessionId) == .accepted(.allSessionsRevoked(event)))
        #expect(await door.sessions.asked == [ended(except: Controls.sessionId)])
    }

    @Test(arguments: [Controls.otherUserId, "anonymous"]) func `nobody else ends them`(caller: String) async throws {
        await door.register()
        #expect(try await revokeAll(as: caller) == .rejected(.notYours))
        #expect(await door.sessions.asked.isEmpty)
    }

    @Test func `sessions of nobody are not ended`() async throws {
        #expect(try await revokeAll(as: "operator") == .rejected(.userUnknown))
        #expect(await door.sessions.asked.isEmpty)
    }

    @Test func `a lock ends them`() async throws {
        await door.register()
        let lock = LockAccountHandler(sessions: door.sessions, now: now)
        _ = try await door.handle(Controls.lockAccount, by: lock, as: "operator")
        #expect(await door.sessions.asked == [ended()])
    }

    @Test func `closing the account ends them`() async throws {
        await door.register()
        let close = CloseAccountHandler(sessions: door.sessions, now: now)
        _ = try await door.handle(Controls.closeAccount, by: close, as: door.user)
        #expect(await door.sessions.asked == [ended()])
    }

    @Test func `what is refused ends no session`() async throws {
        let lock = LockAccountHandler(sessions: door.sessions, now: now)
        #expect(try await door.handle(Controls.lockAccount, by: lock).rejection == .userUnknown)
        let close = CloseAccountHandler(sessions: door.sessions, now: now)
        #expect(try await door.handle(Controls.closeAccount, by: close).rejection == .userUnknown)
        #expect(await door.sessions.asked.isEmpty)
    }

    @Test func `what is refused after sessions were ended ends those once more, and no later ones`() async throws {
        await door.register()
        _ = try await revokeAll(as: door.user)
        let later = RevokeAllSessionsHandler(sessions: door.sessions, now: { Door.at(500) })
        #expect(try await door.handle(Controls.revokeAllSessions, by: later, as: "anonymous").rejection == .notYours)
        #expect(await door.sessions.asked == [ended(), ended()])
    }
}
