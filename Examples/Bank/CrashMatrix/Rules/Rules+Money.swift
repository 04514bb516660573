extension Rules {
    /// No money is made or lost.
    static func money(_ ledger: Ledger) -> [String] {
        var found = some(ledger.faults)
        let balances = ledger.accounts.values.reduce(0) { $0 + $1.balance }
        let inFlight = ledger.transfers.values.reduce(0) { $0 + $1.inFlight }
        if balances + inFlight != ledger.deposited - ledger.withdrawn {
            found.append(
                "there are \(balances) in accounts and \(inFlight) under way, but \(ledger.deposited) were paid in and \(ledger.withdrawn) out"
            )
        }
        for (id, transfer) in ledger.transfers.sorted(by: { $0.key < $1.key }) where !balanced(transfer) {
            found.append(
                "transfer \(id) is \(transfer.status) with \(transfer.debits) debits, \(transfer.credits) credits and \(transfer.refunds) refunds"
            )
        }
        return some(found)
    }

    private static func balanced(_ transfer: Ledger.Transfer) -> Bool {
        let moved = (transfer.debits, transfer.credits, transfer.refunds)
        return switch transfer.status {
        case "completed": moved == (1, 1, 0)
        case "refunded": moved == (1, 0, 1)
        case "refused", "expired": moved == (0, 0, 0)
        default: false
        }
    }
}
