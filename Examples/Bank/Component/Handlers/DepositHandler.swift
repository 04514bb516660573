import BankEvents
import EventSourcing

struct DepositHandler: CommandHandler {
    func decide(_ command: Deposit, _ account: Account, _ facts: Void) -> Decision<BankEvent> {
        if let reason = account.refusal(toTake: command.amount) { return .rejected(Rejection(reason)) }
        return .accepted(.moneyDeposited(MoneyDeposited(accountId: command.accountId, amount: command.amount)))
    }
}
