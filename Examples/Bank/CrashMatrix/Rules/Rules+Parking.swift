extension Rules {
    /// Nothing is parked: every fault of the matrix passes.
    static func parking(_ evidence: Evidence) -> [String] {
        some(evidence.parked.map { "something is parked without a cause: \($0.subject) \($0.body)" })
            + some(evidence.parkedRows.map { "an aggregator has parked something without a cause: \($0)" })
    }
}
