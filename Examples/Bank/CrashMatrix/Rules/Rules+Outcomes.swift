extension Rules {
    /// Every accepted command has one outcome, and never had another.
    static func outcomes(_ evidence: Evidence) -> [String] {
        let commands = Set(evidence.commands.map(\.id))
        let outcomes = Dictionary(grouping: evidence.outcomes, by: \.requestID)
        return some(evidence.accepted.subtracting(commands).sorted().map { "request \($0) was accepted and is not in the log" })
            + some(commands.filter { outcomes[$0] == nil }.sorted().map { "command \($0) has no outcome" })
            + some(outcomes.keys.filter { !commands.contains($0) }.sorted().map { "there is an outcome of \($0), but no such command" })
            + some(
                outcomes.filter { Set($0.value.map(\.body)).count > 1 }.keys.sorted().map { "command \($0) had two different outcomes" })
            + some(
                outcomes.filter { Set($0.value.map(\.subject)).count > 1 }.keys.sorted().map { "command \($0) was answered in two places" })
    }
}
