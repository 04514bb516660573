import EventSourcing
import IdentityEvents

/// Asks for a mail that replaces a password. An address that nobody has leaves the same event, so that it cannot be told from others.
struct RequestPasswordResetHandler: CommandHandler {
    struct Facts: Sendable {
        let issued: IssuedCommand
        let status: User.Status
    }

    func gather(
        for command: RequestPasswordReset, _ email: EmailReservation, _ entities: any EntityAccess<IdentityEvent>
    ) async throws -> Facts {
        // Where nobody has the address a person is looked up all the same, one who cannot be.
        Facts(issued: entities.issued, status: try await entities.fetch(User.self, id: email.owner ?? command.emailId).status)
    }

    func decide(_ command: RequestPasswordReset, _ email: EmailReservation, _ facts: Facts) -> Decision<IdentityEvent> {
        guard email.mayReset(at: facts.issued.time) else { return .accepted([]) }
        return .accepted(
            .passwordResetRequested(
                PasswordResetRequested(
                    emailId: command.emailId, userId: facts.status == .active ? email.owner : nil, resetId: command.resetId,
                    expiresAt: facts.issued.time.advanced(bySeconds: EmailReservation.resetSeconds))))
    }
}
