import BankEvents
import EventSourcing

struct WithdrawHandler: CommandHandler {
    func decide(_ command: Withdraw, _ account: Account, _ facts: Void) -> Decision<BankEvent> {
        if let reason = account.refusal(toPay: command.amount) { return .rejected(Rejection(reason)) }
        return .accepted(.moneyWithdrawn(MoneyWithdrawn(accountId: command.accountId, amount: command.amount)))
    }
}
