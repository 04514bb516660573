import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct AuthenticateUserTests {
    private let door = Door()

    private func failed(_ reason: AuthenticationFailed.Reason, nextTryAt: Timestamp? = nil) -> [IdentityEvent] {
        [
            .authenticationFailed(
                AuthenticationFailed(emailId: Controls.emailId, userId: Controls.userId, reason: reason, nextTryAt: nextTryAt))
        ]
    }

    @Test func `who knows the password is let in, and a session waits for them`() async throws {
        await door.register()
        #expect(try await door.knock() == .accepted(.authenticationSucceeded(Controls.authenticationSucceeded)))
        #expect(await door.entities.events(of: Session.self, id: Controls.sessionId) == [.sessionStarted(Controls.sessionStarted)])
        let opened = SessionRecorder.Asked.open(
            Controls.sessionId, of: door.user, for: Controls.loginRequest, startedAt: Controls.moment)
        #expect(await door.sessions.asked == [opened])
    }

    @Test func `the address is known in any spelling`() async throws {
        await door.register()
        #expect(try await door.knock(Controls.email.uppercased()).rejection == nil)
    }

    @Test func `a wrong password is refused, and the refusal recorded`() async throws {
        await door.register()
        let decision = try await door.knock(Controls.email, Door.wrong)
        #expect(decision == .rejected(.invalidCredentials, recording: failed(.wrongPassword)))
        #expect(await door.sessions.asked.isEmpty)
        #expect(await door.session() == Session())
    }

    @Test func `an address that nobody has is refused in the same words, and recorded in the same way`() async throws {
        let decision = try await door.knock()
        let event = AuthenticationFailed(emailId: Controls.emailId, reason: .unknownEmail)
        #expect(decision == .rejected(.invalidCredentials, recording: [.authenticationFailed(event)]))
    }

    @Test func `an address that nobody has costs the same work as a wrong password`() async throws {
        _ = try await door.knock()
        let unknown = await door.passwords.work.done
        #expect(unknown == ["verify"])
        let other = Door()
        await other.register()
        _ = try await other.knock(Controls.email, Door.wrong)
        #expect(await other.passwords.work.done == unknown)
    }

    @Test func `a password that was sealed for another session is refused in the same words, after the same work`() async throws {
        await door.register()
        let decision = try await door.knock(Controls.email, PlainPasswords.unreadable)
        #expect(decision == .rejected(.invalidCredentials, recording: failed(.passwordUnreadable)))
        #expect(await door.passwords.work.done == ["verify"])
    }

    @Test func `a locked account is told only who knows the password`() async throws {
        await door.register(door.user, Controls.email, [.accountLocked(Controls.accountLocked)])
        #expect(try await door.knock() == .rejected(.accountLocked, recording: failed(.accountLocked)))
        #expect(try await door.knock(Controls.email, Door.wrong) == .rejected(.invalidCredentials, recording: failed(.wrongPassword)))
        #expect(await door.sessions.asked.isEmpty)
    }

    @Test func `a closed account whose address is not free yet is refused like a wrong password`() async throws {
        await door.register(door.user, Controls.email, [.accountClosed(Controls.accountClosed)])
        #expect(try await door.knock() == .rejected(.invalidCredentials, recording: failed(.accountClosed)))
    }

    @Test func `an account without password is opened by none`() async throws {
        await door.register()
        let hashless = UserRegistered(userId: Controls.otherUserId, email: Controls.otherEmail, passwordHash: "*", firstName: "E")
        _ = await door.entities.change(User.self, id: Controls.otherUserId) { _ in [.userRegistered(hashless)] }
        _ = await door.entities.change(EmailReservation.self, id: EmailAddress(Controls.otherEmail).reservationID) {
            $0.reserve(for: Controls.otherUserId)
        }
        #expect(try await door.knock(Controls.otherEmail, "*").rejection == .invalidCredentials)
    }

    @Test func `a reserved address whose person is not registered yet is unknown`() async throws {
        _ = await door.entities.change(EmailReservation.self, id: Controls.emailId) { $0.reserve(for: Controls.userId) }
        let event = AuthenticationFailed(emailId: Controls.emailId, reason: .unknownEmail)
        #expect(try await door.knock() == .rejected(.invalidCredentials, recording: [.authenticationFailed(event)]))
    }

    @Test func `a sign-in that nobody waits for any more costs nothing`() async throws {
        await door.register()
        #expect(try await door.knock(at: 0, handled: 61) == .rejected(.loginExpired))
        #expect(await door.passwords.work.done.isEmpty)
        #expect(try await door.knock(at: 0, handled: 60).rejection == nil)
    }

    @Test func `where too many passwords are looked at, it is said so and nothing recorded`() async throws {
        var door = door
        door.passwords.isBusy = true
        await door.register()
        #expect(try await door.knock() == .rejected(.busy))
        #expect(try await door.knock("nobody@example.com") == .rejected(.busy))
    }

    @Test func `who was locked out while the password was looked at gets no session`() async throws {
        await door.register()
        let entities = door.entities
        await door.sessions.afterOpening {
            _ = await entities.change(User.self, id: Controls.userId) { _ in [.accountLocked(Controls.accountLocked)] }
        }
        _ = try await door.knock()
        #expect(await door.session().isOver)
        #expect(await door.sessions.asked.last == .end(Controls.sessionId))
    }

    @Test func `what follows a sign-in is safe to repeat, and opens no session that has ended`() async throws {
        await door.register()
        _ = try await door.knock()
        var entities = door.entities
        entities.issued = IssuedCommand(id: "request", time: Controls.moment, userID: "anonymous")
        let email = await entities.fetch(EmailReservation.self, id: Controls.emailId)
        try await door.authentication().follow(Controls.authenticateUser, email, entities)
        #expect(await door.sessions.asked.count == 2)
        #expect(await entities.events(of: Session.self, id: Controls.sessionId).count == 1)
        _ = await entities.change(Session.self, id: Controls.sessionId) { $0.revoke(Controls.sessionId, because: .signedOut) }
        try await door.authentication().follow(Controls.authenticateUser, email, entities)
        #expect(await door.sessions.asked.count == 2)
    }

    @Test func `nothing follows a sign-in that was refused`() async throws {
        await door.register()
        _ = try await door.knock()
        _ = try await door.knock(Controls.email, Door.wrong, session: Controls.otherSessionId)
        #expect(await door.session(Controls.otherSessionId) == Session())
    }

    @Test func `a session's id that another person's session has opens nothing`() async throws {
        await door.register()
        await door.register(Controls.otherUserId, Controls.otherEmail)
        _ = try await door.knock()
        _ = try await door.knock(Controls.otherEmail)
        #expect(await door.session().userID == door.user)
        #expect(await door.sessions.asked.count == 1)
    }
}
