import EventSourcing
import IdentityEvents

struct ResetPasswordHandler: CommandHandler {
    let passwords: any PasswordKeeping
    let sessions: any SessionKeeping
    let proofs: MailProofs
    let now: @Sendable () -> Timestamp

    struct Facts: Sendable {
        let now: Timestamp
        /// The new password's hash; nil where it could not be opened, or was not looked at.
        var passwordHash: String?
    }

    func gather(for command: ResetPassword, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws -> Facts {
        var facts = Facts(now: now())
        guard refusal(of: command, user, at: facts.now) == nil, let password = passwords.open(command.sealedPassword, for: command.userId)
        else { return facts }
        facts.passwordHash = try await passwords.hash(password)
        return facts
    }

    func decide(_ command: ResetPassword, _ user: User, _ facts: Facts) -> Decision<IdentityEvent> {
        if let refusal = refusal(of: command, user, at: facts.now) { return .rejected(refusal) }
        guard let passwordHash = facts.passwordHash else { return .rejected(.passwordUnreadable) }
        return .accepted(
            .passwordChanged(
                PasswordChanged(userId: command.userId, passwordHash: passwordHash, method: .reset, sessionsEndedBefore: facts.now)))
    }

    func follow(_ command: ResetPassword, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws {
        try await user.endSessions(of: command.userId, in: sessions, now: now())
    }

    /// Whoever has no proof learns nothing, not even whether there is such a person.
    private func refusal(of command: ResetPassword, _ user: User, at time: Timestamp) -> Rejection? {
        guard user.refusal == nil, let email = user.email, time < command.expiresAt else { return .resetInvalid }
        let purpose = MailProofs.Purpose.passwordReset(
            userID: command.userId, email: email, passwordHash: user.passwordHash, expiresAt: command.expiresAt)
        guard proofs.isProof(command.proof, for: purpose) else { return .resetInvalid }
        return user.status == .active ? nil : .accountLocked
    }
}
