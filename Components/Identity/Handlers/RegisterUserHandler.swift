import EventSourcing
import IdentityEvents

struct RegisterUserHandler: CommandHandler {
    let passwords: any PasswordKeeping

    struct Facts: Sendable {
        /// Nil where the password cannot be opened, or nothing was gathered because the user exists.
        var passwordHash: String?
        /// The address belongs to somebody else.
        var emailTaken = false
    }

    func gather(for command: RegisterUser, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws -> Facts {
        guard user.status == .absent, let password = passwords.open(command.sealedPassword, for: command.userId) else { return Facts() }
        let owner = try await entities.reserve(EmailAddress(command.email), for: command.userId)
        guard owner == command.userId else { return Facts(emailTaken: true) }
        return Facts(passwordHash: try await passwords.hash(password))
    }

    func decide(_ command: RegisterUser, _ user: User, _ facts: Facts) -> Decision<IdentityEvent> {
        guard user.status == .absent else { return .rejected(.userExists) }
        if facts.emailTaken { return refused(command, .emailTaken, because: .emailTaken) }
        guard let passwordHash = facts.passwordHash else { return refused(command, .passwordUnreadable, because: .passwordUnreadable) }
        return .accepted(
            .userRegistered(
                UserRegistered(
                    userId: command.userId, email: command.email, passwordHash: passwordHash, firstName: command.firstName,
                    lastName: command.lastName, picture: command.picture, locale: command.locale)))
    }

    /// Frees an address that was reserved by a registration which another one of the same user overtook.
    func follow(_ command: RegisterUser, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws {
        let email = EmailAddress(command.email)
        guard user.status != .absent, user.email != email else { return }
        try await entities.release(email, by: command.userId)
    }

    private func refused(
        _ command: RegisterUser, _ rejection: Rejection, because reason: RegistrationRejected.Reason
    ) -> Decision<IdentityEvent> {
        .rejected(rejection, recording: [.registrationRejected(RegistrationRejected(userId: command.userId, reason: reason))])
    }
}
