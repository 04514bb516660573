import BankEvents
import EventSourcing

/// Gives back what was paid for a transfer, once: the account remembers the payment for as long as it may have to.
struct RefundAccountHandler: CommandHandler {
    func decide(_ command: RefundAccount, _ account: Account, _ facts: Void) -> Decision<BankEvent> {
        // It is back already.
        guard let role = account.transfers[command.transferId] else { return .accepted([]) }
        guard role == .paid(command.amount) else { return .rejected(.notOfThisTransfer) }
        return .accepted(
            .accountRefunded(AccountRefunded(accountId: command.accountId, transferId: command.transferId, amount: command.amount)))
    }
}
