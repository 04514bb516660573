import BankEvents
import EventSourcing

/// Takes a transfer's money in, once. A refusal is recorded, because the transfer has to hear of it, and is as final as a credit.
struct CreditAccountHandler: CommandHandler {
    /// More transfers wait to hear from the account than it can remember. Nothing is decided: the command is tried again later.
    struct TooManyUnheard: Error, CustomStringConvertible {
        let accountId: String
        var description: String {
            "\(TransferMemory.limit) transfers have not taken note yet of what account \(accountId) has done for them"
        }
    }

    func gather(for command: CreditAccount, _ account: Account, _ entities: any EntityAccess<BankEvent>) async throws -> TransferFacts {
        let facts = try await entities.facts(about: command.transferId, for: account)
        // What is decided here must be remembered: a refusal that was forgotten and a credit after it would be money twice.
        if account.transfers[command.transferId] == nil, account.transfers.count - facts.settled.count >= TransferMemory.limit {
            throw TooManyUnheard(accountId: command.accountId)
        }
        return facts
    }

    func decide(_ command: CreditAccount, _ account: Account, _ facts: TransferFacts) -> Decision<BankEvent> {
        let transfer = facts.transfer
        guard transfer.status != .absent else { return .rejected(.transferUnknown) }
        guard transfer.to == command.accountId, transfer.amount == command.amount else { return .rejected(.notOfThisTransfer) }
        // Answered before, or nobody waits for it any more.
        guard transfer.status == .debited, account.transfers[command.transferId] == nil else { return .accepted([]) }
        if let reason = account.refusal(toTake: command.amount) {
            return .rejected(
                Rejection(reason),
                recording: [
                    .creditRefused(
                        CreditRefused(accountId: command.accountId, transferId: command.transferId, reason: reason, settled: facts.noted))
                ])
        }
        return .accepted(
            .accountCredited(
                AccountCredited(accountId: command.accountId, transferId: command.transferId, amount: command.amount, settled: facts.noted))
        )
    }
}
