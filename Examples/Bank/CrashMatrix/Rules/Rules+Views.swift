extension Rules {
    /// Each view is what its events add up to.
    static func views(_ evidence: Evidence, _ ledger: Ledger) -> [String] {
        compare("accounts", evidence.accounts, ledger.accounts.reduce(into: [:]) { $0[$1.key] = document($1.key, $1.value) })
            + compare("transfers", evidence.transfers, ledger.transfers.reduce(into: [:]) { $0[$1.key] = document($1.key, $1.value) })
    }

    private static func compare(_ view: String, _ rows: [String: JSONTree], _ expected: [String: JSONTree]) -> [String] {
        some(
            Set(rows.keys).union(expected.keys).sorted().compactMap { id in
                rows[id] == expected[id]
                    ? nil
                    : "\(view) has \(rows[id].map { "\($0)" } ?? "nothing") for \(id); its events say \(expected[id].map { "\($0)" } ?? "nothing")"
            })
    }

    private static func document(_ id: String, _ account: Ledger.Account) -> JSONTree {
        .object([
            "accountId": .text(id), "owner": .text(account.owner), "status": .text(account.isOpen ? "open" : "closed"),
            "balance": .whole(account.balance), "movements": .whole(account.movements), "openedAt": .text(account.openedAt),
            "changedAt": .text(account.changedAt),
        ])
    }

    private static func document(_ id: String, _ transfer: Ledger.Transfer) -> JSONTree {
        var members: [String: JSONTree] = [
            "transferId": .text(id), "from": .text(transfer.from), "to": .text(transfer.to), "amount": .whole(transfer.amount),
            "status": .text(transfer.status), "startedAt": .text(transfer.startedAt), "changedAt": .text(transfer.changedAt),
        ]
        if let reason = transfer.reason { members["reason"] = .text(reason) }
        if let expiresAt = transfer.expiresAt { members["expiresAt"] = .text(expiresAt) }
        return .object(members)
    }
}
