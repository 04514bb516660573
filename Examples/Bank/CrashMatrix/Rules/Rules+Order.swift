extension Rules {
    /// One entity's commands took effect in the order in which they stand in the log, and each event names the place of its cause.
    static func order(_ evidence: Evidence) -> [String] {
        let commands = Dictionary(evidence.commands.map { ($0.sequence, $0) }) { first, _ in first }
        var found: [String] = []
        for (subject, events) in Dictionary(grouping: evidence.events, by: \.subject) {
            var last: UInt64 = 0
            for event in events {
                guard let position = event.causationPosition else {
                    found.append("the events at \(event.sequence) do not say which command of their entity has caused them")
                    continue
                }
                if position <= last { found.append("\(subject): the command at \(position) took effect behind that at \(last)") }
                if commands[position]?.id != event.causationID {
                    found.append("the events at \(event.sequence) name a command at \(position) that is not their cause")
                }
                last = max(last, position)
            }
        }
        return some(found.sorted())
    }
}
