import EventSourcing
import IdentityEvents

struct ChangeEmailHandler: CommandHandler {
    struct Facts: Sendable {
        var emailTaken = false
    }

    func gather(for command: ChangeEmail, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws -> Facts {
        let wanted = EmailAddress(command.email)
        guard user.refusal == nil, user.email != wanted else { return Facts() }
        return Facts(emailTaken: try await entities.reserve(wanted, for: command.userId) != command.userId)
    }

    func decide(_ command: ChangeEmail, _ user: User, _ facts: Facts) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        guard let current = user.email, current.text != command.email else { return .accepted([]) }
        if facts.emailTaken { return .rejected(.emailTaken) }
        return .accepted(.emailChanged(EmailChanged(userId: command.userId, email: command.email, previousEmail: current.text)))
    }

    /// Frees the address that was given up, or the wanted one where the change was refused after it had been reserved.
    func follow(_ command: ChangeEmail, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws {
        for email in Set([user.previousEmail, EmailAddress(command.email)].compactMap { $0 }) where email != user.email {
            try await entities.release(email, by: command.userId)
        }
    }
}
