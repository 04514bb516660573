import EventSourcing
import IdentityAggregator
import IdentityEvents
import Testing

@Suite struct SessionsByUserTests {
    private static func id(_ number: Int) -> String { "session-\(number)" }

    private static func started(_ number: Int, of user: String = History.user) -> IdentityEvent {
        .sessionStarted(
            SessionStarted(
                sessionId: id(number), userId: user, method: .password, startedAt: History.second(number),
                expiresAt: History.second(number + 1_000)))
    }

    private static func revoked(_ number: Int, _ reason: RevocationReason = .signedOut) -> IdentityEvent {
        .sessionRevoked(SessionRevoked(sessionId: id(number), userId: History.user, reason: reason))
    }

    private func sessions(after events: IdentityEvent...) throws -> [SessionEntry] {
        try History.rows(of: SessionsByUser.self, after: events)[History.user]?.sessions ?? []
    }

    @Test func `a session appears, the newest first, in its person's row and no other`() throws {
        let rows = try History.rows(of: SessionsByUser.self, after: [Self.started(1), Self.started(2), Self.started(3, of: History.other)])
        let first = SessionEntry(
            sessionId: Self.id(1), method: .password, startedAt: History.second(1), expiresAt: History.second(1_001))
        #expect(rows[History.user]?.userId == History.user)
        #expect(rows[History.user]?.sessions.map(\.sessionId) == [Self.id(2), Self.id(1)])
        #expect(rows[History.user]?.sessions.last == first)
        #expect(rows[History.other]?.sessions.map(\.sessionId) == [Self.id(3)])
    }

    @Test func `a refresh tells when it was`() throws {
        let refreshed = IdentityEvent.sessionRefreshed(SessionRefreshed(sessionId: Self.id(1), userId: History.user, generation: 1))
        #expect(try sessions(after: Self.started(1), refreshed).map(\.refreshedAt) == [History.second(2)])
    }

    @Test(arguments: [
        (RevocationReason.signedOut, SessionEntry.EndedBy.signedOut), (.revoked, .revoked), (.reuseDetected, .reuseDetected),
    ])
    func `a session that was ended tells by what`(reason: RevocationReason, cause: SessionEntry.EndedBy) throws {
        let entry = try sessions(after: Self.started(1), Self.started(2), Self.revoked(1, reason))
        #expect(entry.map(\.endedBy) == [nil, cause])
        #expect(entry.map(\.endedAt) == [nil, History.second(3)])
    }

    @Test func `all that started before a moment end, but for the one that stays`() throws {
        let all = IdentityEvent.allSessionsRevoked(
            AllSessionsRevoked(userId: History.user, sessionsEndedBefore: History.second(4), exceptSessionId: Self.id(2)))
        let entries = try sessions(after: Self.started(1), Self.started(2), Self.started(3), all, Self.started(5))
        #expect(entries.map(\.endedBy) == [nil, .revoked, nil, .revoked])
        let late = try sessions(after: all, Self.started(5), Self.started(6))
        #expect(late.allSatisfy { $0.endedAt == nil })
    }

    @Test func `a change of password ends all but one, a lock and the end of the account all`() throws {
        let changed = IdentityEvent.passwordChanged(
            PasswordChanged(
                userId: History.user, passwordHash: "hash", method: .change, sessionsEndedBefore: History.second(9), sessionId: Self.id(1)))
        #expect(try sessions(after: Self.started(1), Self.started(2), changed).map(\.endedBy) == [.passwordChanged, nil])
        let locked = IdentityEvent.accountLocked(AccountLocked(userId: History.user, reason: "fraud"))
        #expect(try sessions(after: Self.started(1), locked).map(\.endedBy) == [.accountLocked])
        let closed = IdentityEvent.accountClosed(AccountClosed(userId: History.user))
        #expect(try sessions(after: Self.started(1), closed).map(\.endedBy) == [.accountClosed])
    }

    @Test func `what has ended stays as it was`() throws {
        let locked = IdentityEvent.accountLocked(AccountLocked(userId: History.user, reason: "fraud"))
        let entry = try sessions(after: Self.started(1), Self.revoked(1), Self.revoked(1, .revoked), locked)
        #expect(entry.map(\.endedAt) == [History.second(2)])
        #expect(entry.map(\.endedBy) == [.signedOut])
    }

    @Test func `a row shows the last hundred`() throws {
        let rows = try History.rows(of: SessionsByUser.self, after: (1...130).map { Self.started($0) })
        #expect(rows[History.user]?.sessions.map(\.sessionId) == (31...130).reversed().map(Self.id))
    }

    @Test func `who never signed in has no row, whatever ends`() throws {
        let locked = IdentityEvent.accountLocked(AccountLocked(userId: History.user, reason: "fraud"))
        #expect(try History.rows(of: SessionsByUser.self, after: [locked, Self.revoked(1)]).isEmpty)
    }
}
