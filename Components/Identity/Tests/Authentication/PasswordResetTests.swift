import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct PasswordResetTests {
    private let door = Door()
    private let expiresAt = Door.at(1_800)

    private func ask(_ email: String = Controls.email, at seconds: Int64 = 0) async throws -> Decision<IdentityEvent> {
        let command = RequestPasswordReset(emailId: EmailAddress(email).reservationID, resetId: Controls.resetId)
        return try await door.handle(command, by: RequestPasswordResetHandler(), at: seconds)
    }

    /// Uses the link that a mail would carry now, or that of a proof that is given.
    private func reset(
        proof: String? = nil, expiresAt: Timestamp? = nil, sealed: String = "new", handled seconds: Int64 = 60
    ) async throws -> Decision<IdentityEvent> {
        let user = await door.person()
        let mailed = door.proofs.token(
            for: .passwordReset(
                userID: door.user, email: user.email ?? EmailAddress(""), passwordHash: user.passwordHash, expiresAt: self.expiresAt))
        return try await use(proof ?? MailProofs.proof(of: mailed), expiresAt: expiresAt, sealed: sealed, handled: seconds)
    }

    private func use(
        _ proof: String, expiresAt: Timestamp? = nil, sealed: String = "new", handled seconds: Int64 = 60
    ) async throws -> Decision<IdentityEvent> {
        let handler = ResetPasswordHandler(
            passwords: door.passwords, sessions: door.sessions, proofs: door.proofs, now: { Door.at(seconds) })
        let command = ResetPassword(
            userId: door.user, expiresAt: expiresAt ?? self.expiresAt, proof: proof, sealedPassword: sealed)
        return try await door.handle(command, by: handler, at: seconds)
    }

    @Test func `whoever has an address may ask for a mail to it`() async throws {
        await door.register()
        #expect(try await ask() == .accepted(.passwordResetRequested(Controls.passwordResetRequested)))
    }

    @Test func `an address that nobody has is answered in the same way, and no mail is asked for`() async throws {
        let event = PasswordResetRequested(emailId: Controls.emailId, resetId: Controls.resetId, expiresAt: expiresAt)
        #expect(try await ask() == .accepted(.passwordResetRequested(event)))
    }

    @Test(arguments: [Controls.accountLocked].map(IdentityEvent.accountLocked) + [.accountClosed(Controls.accountClosed)])
    func `a locked or closed account is answered in the same way, and no mail is asked for`(event: IdentityEvent) async throws {
        await door.register(door.user, Controls.email, [event])
        let asked = PasswordResetRequested(emailId: Controls.emailId, resetId: Controls.resetId, expiresAt: expiresAt)
        #expect(try await ask() == .accepted(.passwordResetRequested(asked)))
    }

    @Test(arguments: [Controls.email, "nobody@example.com"])
    func `no more than three mails are under way, whether anybody has the address or not`(email: String) async throws {
        await door.register()
        for second in 0..<3 { #expect(try await ask(email, at: Int64(second)).events.count == 1) }
        #expect(try await ask(email, at: 1_799) == .accepted([]))
        #expect(try await ask(email, at: 1_800).events.count == 1)
        #expect(try await ask(email, at: 1_800) == .accepted([]))
    }

    @Test func `who reads the mail gets another password, and all sessions end`() async throws {
        await door.register()
        let event = PasswordChanged(
            userId: door.user, passwordHash: Controls.passwordHash, method: .reset, sessionsEndedBefore: Door.at(60))
        #expect(try await reset() == .accepted(.passwordChanged(event)))
        #expect(await door.sessions.asked == [.endAll(of: door.user, startedBefore: Door.at(60), except: nil)])
    }

    @Test func `a link works once`() async throws {
        await door.register()
        let user = await door.person()
        let token = door.proofs.token(
            for: .passwordReset(
                userID: door.user, email: EmailAddress(Controls.email), passwordHash: user.passwordHash, expiresAt: expiresAt))
        #expect(try await use(MailProofs.proof(of: token)).rejection == nil)
        #expect(try await use(MailProofs.proof(of: token)) == .rejected(.resetInvalid))
    }

    @Test func `a link works for half an hour, and cannot be told to work longer`() async throws {
        await door.register()
        #expect(try await reset(handled: 1_800) == .rejected(.resetInvalid))
        #expect(try await reset(expiresAt: Door.at(9_999), handled: 1_800) == .rejected(.resetInvalid))
        #expect(try await reset(handled: 1_799).rejection == nil)
    }

    @Test func `a link to an address that the person has left is void`() async throws {
        await door.register()
        let token = door.proofs.token(
            for: .passwordReset(
                userID: door.user, email: EmailAddress(Controls.email), passwordHash: await door.person().passwordHash,
                expiresAt: expiresAt))
        _ = await door.entities.change(User.self, id: door.user) { _ in [.emailChanged(Controls.emailChanged)] }
        #expect(try await use(MailProofs.proof(of: token)) == .rejected(.resetInvalid))
    }

    @Test func `who has no proof learns nothing, costs no hash and ends no session`() async throws {
        #expect(try await use(Controls.proof) == .rejected(.resetInvalid))
        await door.register()
        #expect(try await use(Controls.proof) == .rejected(.resetInvalid))
        _ = await door.entities.change(User.self, id: door.user) { _ in [.accountLocked(Controls.accountLocked)] }
        #expect(try await use(Controls.proof) == .rejected(.resetInvalid))
        #expect(await door.passwords.work.done.isEmpty)
    }

    @Test func `a link that verifies an address replaces no password`() async throws {
        await door.register()
        let token = door.proofs.token(for: .verification(userID: door.user, email: EmailAddress(Controls.email)))
        #expect(try await use(MailProofs.proof(of: token)) == .rejected(.resetInvalid))
    }

    @Test func `a locked account stays closed to who reads its mails`() async throws {
        await door.register(door.user, Controls.email, [.accountLocked(Controls.accountLocked)])
        #expect(try await reset() == .rejected(.accountLocked))
    }

    @Test func `a closed account has no password to replace`() async throws {
        await door.register(door.user, Controls.email, [.accountClosed(Controls.accountClosed)])
        #expect(try await reset() == .rejected(.resetInvalid))
    }

    @Test func `a password that cannot be opened changes nothing`() async throws {
        await door.register()
        #expect(try await reset(sealed: PlainPasswords.unreadable) == .rejected(.passwordUnreadable))
    }
}
