@testable import crash_matrix

/// A small bank that has done everything right.
extension Evidence {
    static let sound: Evidence = {
        var evidence = Evidence()
        evidence.command("OpenAccount", "account", "a", effect: "AccountOpened", [("accountId", .text("a")), ("owner", .text("Ada"))])
        evidence.command("OpenAccount", "account", "b", effect: "AccountOpened", [("accountId", .text("b")), ("owner", .text("Bob"))])
        evidence.command("Deposit", "account", "a", effect: "MoneyDeposited", [("accountId", .text("a")), ("amount", .whole(100))])
        evidence.command("Withdraw", "account", "a", effect: "MoneyWithdrawn", [("accountId", .text("a")), ("amount", .whole(30))])
        evidence.command("Withdraw", "account", "b", effect: nil, [])
        evidence.command(
            "StartTransfer", "transfer", "t", effect: "TransferStarted",
            [("transferId", .text("t")), ("from", .text("a")), ("to", .text("b")), ("amount", .whole(20))])
        let money: [(String, JSONTree)] = [("transferId", .text("t")), ("amount", .whole(20))]
        evidence.command("DebitAccount", "account", "a", effect: "AccountDebited", money)
        evidence.command("NoteDebited", "transfer", "t", effect: "TransferDebited", money)
        evidence.command("CreditAccount", "account", "b", effect: "AccountCredited", money)
        evidence.command("NoteCredited", "transfer", "t", effect: "TransferCompleted", [("transferId", .text("t"))])
        evidence.accounts = ["a": account("a", "Ada", 50, 3, 1, 6), "b": account("b", "Bob", 20, 1, 2, 8)]
        evidence.transfers = [
            "t": .object([
                "transferId": .text("t"), "from": .text("a"), "to": .text("b"), "amount": .whole(20), "status": .text("completed"),
                "startedAt": .text(time(5)), "changedAt": .text(time(9)),
            ])
        ]
        evidence.accepted = ["c1", "c2", "c3", "c4", "c5", "c6"]
        return evidence
    }()

    /// Adds a command, what it has caused and its outcome: rejected where it has caused nothing.
    mutating func command(_ type: String, _ entity: String, _ id: String, effect: String?, _ data: [(String, JSONTree)]) {
        let position = UInt64(commands.count + 1)
        let request = "c\(position)"
        commands.append(
            RawMessage(
                sequence: position, subject: "bank.command.7.\(entity).\(id)",
                headers: ["ce-id": request, "ce-type": "tributary.bank.\(type).v1"], body: .null))
        if let effect {
            let sequence = UInt64(events.count + 1)
            events.append(
                RawMessage(
                    sequence: sequence, subject: "bank.event.\(entity).\(id)",
                    headers: [
                        "ce-id": "e\(sequence)", "ce-type": "tributary.bank.\(effect).v1", "ce-causationid": request,
                        "ce-causationposition": "\(position)", "ce-time": Self.time(sequence),
                    ], body: .object(Dictionary(uniqueKeysWithValues: data))))
        }
        let status: [String: JSONTree] =
            effect == nil ? ["status": .text("rejected")] : ["status": .text("completed"), "position": .text("bank:\(events.count)")]
        outcomes.append(
            RawMessage(
                sequence: position, subject: "outcome.p.\(request)", headers: [:],
                body: .object(status.merging(["requestId": .text(request)]) { $1 })))
    }

    static func time(_ sequence: UInt64) -> String { "2026-01-01T00:00:0\(sequence)Z" }

    static func account(_ id: String, _ owner: String, _ balance: Int64, _ movements: Int64, _ opened: UInt64, _ changed: UInt64)
        -> JSONTree
    {
        .object([
            "accountId": .text(id), "owner": .text(owner), "status": .text("open"), "balance": .whole(balance),
            "movements": .whole(movements),
            "openedAt": .text(time(opened)), "changedAt": .text(time(changed)),
        ])
    }
}

extension RawMessage {
    /// The same with something else in it.
    func with(sequence: UInt64? = nil, subject: String? = nil, headers: [String: String] = [:], body: JSONTree? = nil) -> RawMessage {
        RawMessage(
            sequence: sequence ?? self.sequence, subject: subject ?? self.subject, headers: self.headers.merging(headers) { $1 },
            body: body ?? self.body)
    }
}
