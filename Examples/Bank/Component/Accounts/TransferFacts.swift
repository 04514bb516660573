import BankEvents
import EventSourcing

/// What an account has to know about a transfer before it moves money for it.
struct TransferFacts: Sendable, Equatable {
    /// The transfer as its own stream has it, read after the account.
    var transfer: Transfer
    /// Other transfers that the account need not remember any more.
    var settled: [String] = []

    /// The settled ones as an event says it: absent where there are none.
    var noted: [String]? { settled.isEmpty ? nil : settled }
}

extension EntityAccess where Event == BankEvent {
    /// Asks the transfer, and a few others that the account remembers.
    ///
    /// The account was read before, so a movement of this transfer that the account has forgotten since is one that the transfer knows of. And where
    /// it makes a movement in this moment, the account's stream moves on and the decision is taken anew.
    func facts(about transferId: String, for account: Account) async throws -> TransferFacts {
        var settled: [String] = []
        for id in account.transfers.toLookAfter {
            guard let role = account.transfers[id], try await fetch(Transfer.self, id: id).hasSettled(role) else { continue }
            settled.append(id)
        }
        return TransferFacts(transfer: try await fetch(Transfer.self, id: transferId), settled: settled)
    }
}
