import EventSourcing
import IdentityEvents

struct CloseAccountHandler: CommandHandler {
    let sessions: any SessionKeeping
    let now: @Sendable () -> Timestamp

    func decide(_ command: CloseAccount, _ user: User, _ facts: Void) -> Decision<IdentityEvent> {
        switch user.status {
        case .absent: .rejected(.userUnknown)
        case .closed: .accepted([])
        case .active, .locked: .accepted(.accountClosed(AccountClosed(userId: command.userId, reason: command.reason)))
        }
    }

    /// Whoever closes an account gives its address up: another person, or the same one later, may register with it.
    func follow(_ command: CloseAccount, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws {
        guard user.status == .closed, let email = user.email else { return }
        try await user.endSessions(of: command.userId, in: sessions, now: now())
        try await entities.release(email, by: command.userId)
    }
}
