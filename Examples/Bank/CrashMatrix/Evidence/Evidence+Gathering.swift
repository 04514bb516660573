extension Evidence {
    /// Reads all of it.
    static func gather(_ log: RawLog, _ tables: RawTables, accepted: Set<String>, troubled: Set<String>) async throws -> Evidence {
        var evidence = Evidence()
        evidence.accepted = accepted
        evidence.troubled = troubled
        evidence.commands = try await log.messages(of: "BANK_COMMANDS")
        evidence.events = try await log.messages(of: "BANK_EVENTS")
        evidence.outcomes = try await log.messages(of: RawLog.history)
        evidence.parked = try await log.remaining(in: "PARKED")
        evidence.parkedRows = try await tables.parked()
        evidence.accounts = try await tables.rows(of: "accounts")
        evidence.transfers = try await tables.rows(of: "transfers")
        return evidence
    }

    /// Why the bank is still at work; nil where it is at rest.
    static func unrest(_ log: RawLog, _ tables: RawTables) async throws -> String? {
        let commands = try await log.messages(of: "BANK_COMMANDS")
        let outcomes = Set(try await log.messages(of: RawLog.history).map(\.requestID))
        let pending = commands.filter { !outcomes.contains($0.id) }
        if let first = pending.first {
            return "\(pending.count) commands have no outcome, \(first.type) \(first.id) at \(first.sequence) the first"
        }
        if let lane = Rules.waiting(try await log.remaining(in: "PARKED")).first { return "\(lane.subject) waits at \(lane.sequence)" }
        let events = try await log.messages(of: "BANK_EVENTS")
        let underWay = Ledger(events).transfers.filter { !$0.value.isOver }
        if let first = underWay.first {
            return "\(underWay.count) transfers are under way, \(first.key) (\(first.value.status)) one of them"
        }
        let positions = try await tables.positions()
        guard positions.allSatisfy({ $0 == events.last?.sequence ?? 0 }) else {
            return "the views have come to \(positions), the log to \(events.last?.sequence ?? 0)"
        }
        // Something may have been issued meanwhile.
        return try await log.head(of: "BANK_COMMANDS") == commands.last?.sequence ?? 0 ? nil : "commands come in"
    }
}

extension RawMessage {
    /// The request that an outcome is about.
    var requestID: String { body["requestId"]?.text ?? "" }
}
