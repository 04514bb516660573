import EventSourcing
import IdentityEvents

/// Signs a person in with a password. Whoever does not know the password learns nothing: an address that nobody has is answered in the same words, leaves the
/// same kind of event, waits as long after failures, and costs the same work.
struct AuthenticateUserHandler: CommandHandler {
    let passwords: any PasswordKeeping
    let sessions: any SessionKeeping
    let now: @Sendable () -> Timestamp

    /// A request that nobody waits for any more costs no hash.
    static let patienceSeconds: Int64 = 60

    struct Facts: Sendable {
        let issued: IssuedCommand
        var isTooOld = false
        /// What the account is like; absent where nobody has the address.
        var status = User.Status.absent
        /// The password could be opened.
        var isReadable = false
        /// Nil where it was not looked at.
        var verdict: PasswordVerdict?
    }

    func gather(
        for command: AuthenticateUser, _ email: EmailReservation, _ entities: any EntityAccess<IdentityEvent>
    ) async throws -> Facts {
        var facts = Facts(issued: entities.issued)
        facts.isTooOld = facts.issued.time.advanced(bySeconds: Self.patienceSeconds) < now()
        guard !facts.isTooOld, email.attempts[command.device].secondsTooEarly(at: facts.issued.time) == nil else { return facts }
        // Where nobody has the address a person is looked up all the same, one who cannot be.
        let user = try await entities.fetch(User.self, id: email.owner ?? command.emailId)
        let password = passwords.open(command.sealedPassword, for: command.sessionId)
        facts.status = user.status
        facts.isReadable = password != nil
        facts.verdict = try await passwords.verify(password ?? [], against: user.status == .absent ? nil : user.passwordHash)
        return facts
    }

    func decide(_ command: AuthenticateUser, _ email: EmailReservation, _ facts: Facts) -> Decision<IdentityEvent> {
        if facts.isTooOld { return .rejected(.loginExpired) }
        if let seconds = email.attempts[command.device].secondsTooEarly(at: facts.issued.time) {
            return .rejected(.tooManyAttempts(seconds: seconds))
        }
        guard let verdict = facts.verdict, verdict != .busy else { return .rejected(.busy) }
        guard let userId = email.owner, facts.status != .absent else { return failed(command, email, facts, .unknownEmail) }
        guard facts.isReadable else { return failed(command, email, facts, .passwordUnreadable) }
        guard verdict == .right else { return failed(command, email, facts, .wrongPassword) }
        switch facts.status {
        case .absent, .closed: return failed(command, email, facts, .accountClosed)
        case .locked: return failed(command, email, facts, .accountLocked)
        case .active:
            return .accepted(
                .authenticationSucceeded(
                    AuthenticationSucceeded(
                        emailId: command.emailId, userId: userId, sessionId: command.sessionId, method: .password, device: command.device)))
        }
    }

    func follow(_ command: AuthenticateUser, _ email: EmailReservation, _ entities: any EntityAccess<IdentityEvent>) async throws {
        guard let signIn = email.lastSignIn, signIn.sessionID == command.sessionId else { return }
        try await entities.startSession(signIn, for: command.loginRequest, in: sessions)
    }

    private func failed(
        _ command: AuthenticateUser, _ email: EmailReservation, _ facts: Facts, _ reason: AuthenticationFailed.Reason
    ) -> Decision<IdentityEvent> {
        let isLocked = reason == .accountLocked
        let event = AuthenticationFailed(
            emailId: command.emailId, userId: reason == .unknownEmail ? nil : email.owner, reason: reason, device: command.device,
            nextTryAt: isLocked ? nil : email.attempts[command.device].nextTry(afterFailureAt: facts.issued.time))
        return .rejected(isLocked ? .accountLocked : .invalidCredentials, recording: [.authenticationFailed(event)])
    }
}
