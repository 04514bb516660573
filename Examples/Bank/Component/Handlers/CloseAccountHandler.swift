import BankEvents
import EventSourcing

/// Closes an account that nothing can come back to.
struct CloseAccountHandler: CommandHandler {
    struct Facts: Sendable {
        /// Money of a transfer from this account has not arrived yet.
        var isUnderWay = false
    }

    func gather(for command: CloseAccount, _ account: Account, _ entities: any EntityAccess<BankEvent>) async throws -> Facts {
        guard account.status == .open, account.balance == 0 else { return Facts() }
        for id in account.transfers.paid where try await entities.fetch(Transfer.self, id: id).status != .completed {
            return Facts(isUnderWay: true)
        }
        return Facts()
    }

    func decide(_ command: CloseAccount, _ account: Account, _ facts: Facts) -> Decision<BankEvent> {
        switch account.status {
        case .absent: .rejected(.accountUnknown)
        case .closed: .accepted([])
        case .open where account.balance != 0: .rejected(.accountNotEmpty)
        case .open where facts.isUnderWay: .rejected(.transfersUnderWay)
        case .open: .accepted(.accountClosed(AccountClosed(accountId: command.accountId)))
        }
    }
}
