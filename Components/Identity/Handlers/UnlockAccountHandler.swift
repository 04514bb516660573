import EventSourcing
import IdentityEvents

struct UnlockAccountHandler: CommandHandler {
    func decide(_ command: UnlockAccount, _ user: User, _ facts: Void) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        guard user.status != .active else { return .accepted([]) }
        return .accepted(.accountUnlocked(AccountUnlocked(userId: command.userId)))
    }
}
