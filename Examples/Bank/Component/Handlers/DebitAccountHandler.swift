import BankEvents
import EventSourcing

/// Takes a transfer's money, once. A refusal is recorded, because the transfer has to hear of it.
struct DebitAccountHandler: CommandHandler {
    func gather(for command: DebitAccount, _ account: Account, _ entities: any EntityAccess<BankEvent>) async throws -> TransferFacts {
        try await entities.facts(about: command.transferId, for: account)
    }

    func decide(_ command: DebitAccount, _ account: Account, _ facts: TransferFacts) -> Decision<BankEvent> {
        let transfer = facts.transfer
        guard transfer.status != .absent else { return .rejected(.transferUnknown) }
        guard transfer.from == command.accountId, transfer.amount == command.amount else { return .rejected(.notOfThisTransfer) }
        // Paid before, or nobody waits for it any more.
        guard transfer.status == .started, account.transfers[command.transferId] == nil else { return .accepted([]) }
        if let reason = account.refusal(toPay: command.amount) { return refused(command, reason) }
        guard account.transfers.count - facts.settled.count < TransferMemory.limit else { return refused(command, .tooManyTransfers) }
        return .accepted(
            .accountDebited(
                AccountDebited(accountId: command.accountId, transferId: command.transferId, amount: command.amount, settled: facts.noted)))
    }

    private func refused(_ command: DebitAccount, _ reason: RefusalReason) -> Decision<BankEvent> {
        .rejected(
            Rejection(reason),
            recording: [.debitRefused(DebitRefused(accountId: command.accountId, transferId: command.transferId, reason: reason))])
    }
}
