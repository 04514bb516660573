extension Rules {
    /// Which commands always leave exactly one message of events when they are completed.
    private static let effective: Set<String> = ["OpenAccount", "Deposit", "Withdraw", "StartTransfer"]

    /// Every event was caused by a command, once; a completed command's events are there, a rejected one left none but a record of the refusal.
    static func events(_ evidence: Evidence) -> [String] {
        let commands = Dictionary(evidence.commands.map { ($0.id, $0) }) { first, _ in first }
        let caused = Dictionary(grouping: evidence.events, by: \.causationID)
        let bySequence = Dictionary(evidence.events.map { ($0.sequence, $0) }) { first, _ in first }
        var missing: [String] = []
        var unwanted: [String] = []
        for outcome in evidence.outcomes {
            guard let command = commands[outcome.requestID] else { continue }
            let events = caused[command.id, default: []]
            switch outcome.body["status"]?.text {
            case "completed":
                if effective.contains(command.type), events.count != 1 {
                    missing.append("\(command.type) \(command.id) is completed and has \(events.count) messages of events")
                }
                let position = outcome.body["position"]?.text?.split(separator: ":").last.flatMap { UInt64($0) } ?? 0
                if position > 0, bySequence[position]?.subject != eventSubject(of: command) {
                    missing.append("\(command.type) \(command.id) is completed at \(position), where nothing of its entity stands")
                }
            case "rejected":
                for event in events where event.headers["tributary-rejection"] == nil {
                    unwanted.append("\(command.type) \(command.id) is rejected, but has caused the events at \(event.sequence)")
                }
            default: missing.append("the outcome of \(command.id) says neither completed nor rejected")
            }
        }
        return some(missing) + some(unwanted)
            + some(
                caused.keys.filter { commands[$0] == nil }.sorted().map { "events were caused by \($0), which is no command of the log" })
            + some(
                caused.filter { Set($0.value.map(\.subject)).count < $0.value.count }.keys.sorted().map {
                    "command \($0) took effect twice"
                })
    }

    /// `bank.event.account.ID` of `bank.command.7.account.ID`.
    private static func eventSubject(of command: RawMessage) -> String {
        let parts = command.subject.split(separator: ".")
        return parts.count == 5 ? "\(parts[0]).event.\(parts[3]).\(parts[4])" : ""
    }
}
