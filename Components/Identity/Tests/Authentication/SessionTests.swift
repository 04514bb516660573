import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct SessionTests {
    private let door = Door()

    private func started() async throws {
        await door.register()
        _ = try await door.knock()
    }

    private func revoke(
        _ reason: RevocationReason = .signedOut, of userID: String = Controls.userId, as caller: String = Controls.userId
    ) async throws -> Decision<IdentityEvent> {
        let command = RevokeSession(sessionId: Controls.sessionId, userId: userID, reason: reason)
        return try await door.handle(command, by: RevokeSessionHandler(sessions: door.sessions), as: caller)
    }

    private func refresh(_ generation: Int64, as caller: String = Controls.userId) async throws -> Decision<IdentityEvent> {
        let command = RefreshSession(sessionId: Controls.sessionId, userId: Controls.userId, generation: generation)
        return try await door.handle(command, by: RefreshSessionHandler(), as: caller)
    }

    @Test(arguments: [Controls.userId, "operator"]) func `a person ends their session, and so does the operator`(caller: String)
        async throws
    {
        try await started()
        #expect(try await revoke(as: caller) == .accepted(.sessionRevoked(Controls.sessionRevoked)))
        #expect(await door.sessions.asked.last == .end(Controls.sessionId))
    }

    @Test(arguments: [Controls.otherUserId, "anonymous"]) func `nobody else ends it`(caller: String) async throws {
        try await started()
        #expect(try await revoke(as: caller) == .rejected(.notYours))
        #expect(await door.sessions.asked.count == 1)
    }

    @Test func `who names the session of another person as theirs finds none`() async throws {
        try await started()
        #expect(try await revoke(of: Controls.otherUserId, as: Controls.otherUserId) == .rejected(.sessionUnknown))
        #expect(await door.sessions.asked.count == 1)
    }

    @Test func `a session that never began is unknown`() async throws {
        #expect(try await revoke() == .rejected(.sessionUnknown))
        #expect(try await refresh(1) == .rejected(.sessionUnknown))
    }

    @Test func `a session that has ended stays so, and is ended where it is looked up again`() async throws {
        try await started()
        _ = try await revoke()
        #expect(try await revoke(.revoked) == .accepted([]))
        #expect(await door.sessions.asked.suffix(2) == [.end(Controls.sessionId), .end(Controls.sessionId)])
    }

    @Test func `an old refresh token ends the session, and both are told`() async throws {
        try await started()
        let revoked = SessionRevoked(sessionId: Controls.sessionId, userId: door.user, reason: .reuseDetected)
        #expect(
            try await revoke(.reuseDetected)
                == .accepted([.sessionReuseDetected(Controls.sessionReuseDetected), .sessionRevoked(revoked)]))
    }

    @Test func `a refresh is noted once`() async throws {
        try await started()
        #expect(try await refresh(1) == .accepted(.sessionRefreshed(Controls.sessionRefreshed)))
        #expect(try await refresh(1) == .accepted([]))
        #expect(try await refresh(3).events.count == 1)
        #expect(try await refresh(2) == .accepted([]))
    }

    @Test func `a refresh of another one's session, or of one that has ended, is refused`() async throws {
        try await started()
        #expect(try await refresh(1, as: Controls.otherUserId) == .rejected(.notYours))
        _ = try await revoke()
        #expect(try await refresh(1) == .rejected(.sessionOver))
    }
}
