extension Rules {
    /// The log has no holes, and no event message stands in it twice.
    static func streams(_ evidence: Evidence) -> [String] {
        var found: [String] = []
        for (name, messages) in [("BANK_COMMANDS", evidence.commands), ("BANK_EVENTS", evidence.events)] {
            for (index, message) in messages.enumerated() where message.sequence != UInt64(index + 1) {
                found.append("\(name) has a hole before \(message.sequence)")
                break
            }
        }
        found += some(repeated(evidence.events.map(\.id)).map { "two event messages have the id \($0)" })
        return found
    }

    static func repeated(_ texts: [String]) -> [String] { Dictionary(grouping: texts) { $0 }.filter { $0.value.count > 1 }.keys.sorted() }
}
