import EventSourcing
import IdentityAggregator
import IdentityEvents
import Testing

@Suite struct LoginAuditsTests {
    private static let user = History.user
    private static let succeeded = IdentityEvent.authenticationSucceeded(
        AuthenticationSucceeded(emailId: History.emailID, userId: user, sessionId: "s", method: .password, device: .trusted))

    private static func failed(_ reason: AuthenticationFailed.Reason, of user: String? = user) -> IdentityEvent {
        .authenticationFailed(AuthenticationFailed(emailId: History.emailID, userId: user, reason: reason))
    }

    private func entries(after events: IdentityEvent...) throws -> [LoginEntry] {
        try History.rows(of: LoginAudits.self, after: events)[Self.user]?.entries ?? []
    }

    @Test func `who came in, how and when is told, the newest first`() throws {
        let entry = LoginEntry(kind: .succeeded, at: History.second(1), sessionId: "s", method: .password, device: .trusted)
        #expect(try entries(after: Self.succeeded, Self.failed(.wrongPassword)).last == entry)
        #expect(try entries(after: Self.succeeded, Self.failed(.wrongPassword)).map(\.kind) == [.failed, .succeeded])
    }

    @Test(arguments: [
        (AuthenticationFailed.Reason.wrongPassword, LoginEntry.Reason.wrongPassword), (.passwordUnreadable, .passwordUnreadable),
        (.accountLocked, .accountLocked), (.accountClosed, .accountClosed),
    ])
    func `why somebody was not let in is told`(reason: AuthenticationFailed.Reason, told: LoginEntry.Reason) throws {
        #expect(try entries(after: Self.failed(reason)) == [LoginEntry(kind: .failed, at: History.second(1), reason: told)])
    }

    @Test func `what was tried with an address that nobody has appears nowhere`() throws {
        let reset = IdentityEvent.passwordResetRequested(
            PasswordResetRequested(emailId: History.emailID, resetId: "r", expiresAt: History.second(1_800)))
        #expect(try History.rows(of: LoginAudits.self, after: [Self.failed(.unknownEmail, of: nil), reset]).isEmpty)
    }

    @Test(arguments: [
        (IdentityEvent.sessionRevoked(SessionRevoked(sessionId: "s", userId: user, reason: .signedOut)), LoginEntry.Kind.sessionRevoked),
        (.sessionReuseDetected(SessionReuseDetected(sessionId: "s", userId: user)), .reuseDetected),
        (.allSessionsRevoked(AllSessionsRevoked(userId: user, sessionsEndedBefore: History.second(1))), .allSessionsRevoked),
        (
            .passwordChanged(
                PasswordChanged(userId: user, passwordHash: "h", method: .reset, sessionsEndedBefore: History.second(1))), .passwordChanged
        ),
        (
            .passwordResetRequested(
                PasswordResetRequested(emailId: History.emailID, userId: user, resetId: "r", expiresAt: History.second(9))),
            .passwordResetRequested
        ),
        (.externalIdentityLinked(ExternalIdentityLinked(identityId: "i", issuer: "https://i.example", userId: user)), .identityLinked),
        (.emailChanged(EmailChanged(userId: user, email: "a@example.com", previousEmail: "b@example.com")), .emailChanged),
        (.emailVerified(EmailVerified(userId: user, email: "a@example.com")), .emailVerified),
        (.accountLocked(AccountLocked(userId: user, reason: "fraud")), .locked),
        (.accountUnlocked(AccountUnlocked(userId: user)), .unlocked),
        (.accountClosed(AccountClosed(userId: user)), .closed),
    ])
    func `what else happened at the door is told`(event: IdentityEvent, kind: LoginEntry.Kind) throws {
        let entries = try entries(after: event)
        #expect(entries.map(\.kind) == [kind])
        #expect(entries.map(\.at) == [History.second(1)])
    }

    @Test func `a session that ended because of a copied token is told of once`() throws {
        let reuse = IdentityEvent.sessionReuseDetected(SessionReuseDetected(sessionId: "s", userId: Self.user))
        let revoked = IdentityEvent.sessionRevoked(SessionRevoked(sessionId: "s", userId: Self.user, reason: .reuseDetected))
        #expect(try entries(after: reuse, revoked).map(\.kind) == [.reuseDetected])
    }

    @Test func `what is about no door touches no row`() throws {
        let others: [IdentityEvent] = [
            .userModified(UserModified(userId: Self.user, firstName: "A")), .emailReserved(EmailReserved(userId: Self.user)),
            .emailReleased(EmailReleased(userId: Self.user)),
            .sessionRefreshed(SessionRefreshed(sessionId: "s", userId: Self.user, generation: 1)),
        ]
        #expect(try History.rows(of: LoginAudits.self, after: others).isEmpty)
    }

    @Test func `a row shows the last two hundred entries`() throws {
        let events = (1...210).map { _ in Self.failed(.wrongPassword) }
        let entries = try History.rows(of: LoginAudits.self, after: events)[Self.user]?.entries
        #expect(entries?.map(\.at) == (11...210).reversed().map(History.second))
    }
}
