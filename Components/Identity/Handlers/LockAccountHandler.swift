import EventSourcing
import IdentityEvents

struct LockAccountHandler: CommandHandler {
    func decide(_ command: LockAccount, _ user: User, _ facts: Void) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        guard user.status != .locked(reason: command.reason) else { return .accepted([]) }
        return .accepted(.accountLocked(AccountLocked(userId: command.userId, reason: command.reason)))
    }
}
