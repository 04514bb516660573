import EventSourcing
import IdentityEvents

struct LockAccountHandler: CommandHandler {
    let sessions: any SessionKeeping
    let now: @Sendable () -> Timestamp

    func decide(_ command: LockAccount, _ user: User, _ facts: Void) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        guard user.status != .locked(reason: command.reason) else { return .accepted([]) }
        return .accepted(.accountLocked(AccountLocked(userId: command.userId, reason: command.reason)))
    }

    func follow(_ command: LockAccount, _ user: User, _ entities: any EntityAccess<IdentityEvent>) async throws {
        try await user.endSessions(of: command.userId, in: sessions, now: now())
    }
}
