import EventSourcing
import IdentityEvents

struct ChangePasswordHandler: CommandHandler {
    let passwords: any PasswordKeeping
    let sessions: any SessionKeeping
    let now: @Sendable () -> Timestamp

    struct Facts: Sendable {
        let issued: IssuedCommand
        let now: Timestamp
        /// Nil where the current password was not looked at.
        var verdict: PasswordVerdict?
        var isReadable = false
        /// The new password's hash; nil where it came to none.
        var passwordHash: String?
    }

    func gather(for command: ChangePassword, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws -> Facts {
        var facts = Facts(issued: entities.issued, now: now())
        guard
            user.refusal == nil, facts.issued.isFrom(command.userId), user.attempts.secondsTooEarly(at: facts.issued.time) == nil,
            let current = passwords.open(command.sealedPassword, for: command.userId),
            let new = passwords.open(command.sealedNewPassword, for: command.userId)
        else { return facts }
        facts.isReadable = true
        facts.verdict = try await passwords.verify(current, against: user.passwordHash)
        if facts.verdict == .right { facts.passwordHash = try await passwords.hash(new) }
        return facts
    }

    func decide(_ command: ChangePassword, _ user: User, _ facts: Facts) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        guard facts.issued.isFrom(command.userId) else { return .rejected(.notYours) }
        if let seconds = user.attempts.secondsTooEarly(at: facts.issued.time) { return .rejected(.tooManyAttempts(seconds: seconds)) }
        guard facts.isReadable else { return .rejected(.passwordUnreadable) }
        guard let verdict = facts.verdict, verdict != .busy else { return .rejected(.busy) }
        guard let passwordHash = facts.passwordHash else {
            let failed = AuthenticationFailed(
                userId: command.userId, reason: .wrongPassword, nextTryAt: user.attempts.nextTry(afterFailureAt: facts.issued.time))
            return .rejected(.wrongPassword, recording: [.authenticationFailed(failed)])
        }
        return .accepted(
            .passwordChanged(
                PasswordChanged(
                    userId: command.userId, passwordHash: passwordHash, method: .change, sessionsEndedBefore: facts.now,
                    sessionId: command.sessionId)))
    }

    func follow(_ command: ChangePassword, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws {
        try await user.endSessions(of: command.userId, in: sessions, now: now())
    }
}
