import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct PasswordChangeTests {
    private let door = Door()

    private func change(
        from current: String = Door.password, to new: String = "new", at seconds: Int64 = 0, as caller: String = Controls.userId,
        busy: Bool = false
    ) async throws -> Decision<IdentityEvent> {
        var passwords = door.passwords
        passwords.isBusy = busy
        let handler = ChangePasswordHandler(passwords: passwords, sessions: door.sessions, now: { Door.at(100) })
        let command = ChangePassword(
            userId: door.user, sealedPassword: current, sealedNewPassword: new, sessionId: Controls.sessionId)
        return try await door.handle(command, by: handler, at: seconds, as: caller)
    }

    @Test func `who knows the password gets another one, and all sessions but this one end`() async throws {
        await door.register()
        let event = PasswordChanged(
            userId: door.user, passwordHash: Controls.passwordHash, method: .change, sessionsEndedBefore: Door.at(100),
            sessionId: Controls.sessionId)
        #expect(try await change() == .accepted(.passwordChanged(event)))
        #expect(await door.person().passwordHash == Controls.passwordHash)
        #expect(await door.sessions.asked == [.endAll(of: door.user, startedBefore: Door.at(100), except: Controls.sessionId)])
    }

    @Test func `the old password opens nothing any more`() async throws {
        await door.register()
        _ = try await change()
        #expect(try await door.knock().rejection == .invalidCredentials)
    }

    @Test func `who does not know the password gets none, and the try is recorded`() async throws {
        await door.register()
        let failed = AuthenticationFailed(userId: door.user, reason: .wrongPassword)
        #expect(try await change(from: Door.wrong) == .rejected(.wrongPassword, recording: [.authenticationFailed(failed)]))
        #expect(await door.passwords.work.done == ["verify"])
        #expect(await door.sessions.asked.isEmpty)
    }

    @Test func `whoever guesses in a stolen session waits longer and longer, until the password is changed`() async throws {
        await door.register()
        for _ in 0..<5 { #expect(try await change(from: Door.wrong).rejection == .wrongPassword) }
        #expect(try await change(at: 1) == .rejected(.tooManyAttempts(seconds: 1)))
        #expect(try await change(at: 2).rejection == nil)
        #expect(await door.person().attempts == Attempts())
    }

    @Test(arguments: [Controls.otherUserId, "anonymous"]) func `nobody changes another one's password`(caller: String) async throws {
        await door.register()
        #expect(try await change(as: caller) == .rejected(.notYours))
        #expect(await door.passwords.work.done.isEmpty)
    }

    @Test(arguments: [(PlainPasswords.unreadable, "new"), (Door.password, PlainPasswords.unreadable)])
    func `passwords that cannot be opened change nothing`(current: String, new: String) async throws {
        await door.register()
        #expect(try await change(from: current, to: new) == .rejected(.passwordUnreadable))
    }

    @Test func `where too many passwords are looked at, it is said so`() async throws {
        await door.register()
        #expect(try await change(busy: true) == .rejected(.busy))
    }

    @Test func `who is not registered, or has closed the account, has no password to change`() async throws {
        #expect(try await change() == .rejected(.userUnknown))
        await door.register(door.user, Controls.email, [.accountClosed(Controls.accountClosed)])
        #expect(try await change() == .rejected(.accountClosed))
    }
}
