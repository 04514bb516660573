import BankEvents
import EventSourcing

struct OpenAccountHandler: CommandHandler {
    func decide(_ command: OpenAccount, _ account: Account, _ facts: Void) -> Decision<BankEvent> {
        guard account.status == .absent else { return .rejected(.accountExists) }
        return .accepted(.accountOpened(AccountOpened(accountId: command.accountId, owner: command.owner)))
    }
}
