extension Rules {
    /// Only what somebody has made unreadable was ever parked, and nothing is parked any more.
    static func parking(_ evidence: Evidence) -> [String] {
        some(
            evidence.parked.filter { !evidence.troubled.contains($0.entityID) }.map {
                "something was parked without a cause: \($0.subject) \($0.body)"
            }) + some(waiting(evidence.parked).map { "\($0.subject) at \($0.sequence) is still parked" })
            + some(evidence.parkedRows.map { "an aggregator has parked something without a cause: \($0)" })
    }

    /// What the journal says to have been parked and not to have left.
    static func waiting(_ journal: [RawMessage]) -> [(subject: String, sequence: Int64)] {
        var waiting: [String: Set<Int64>] = [:]
        for record in journal {
            guard let what = record.body["what"]?.text, let sequence = record.body["sequence"]?.whole else { continue }
            switch what {
            case "parked": waiting[record.subject, default: []].insert(sequence)
            case "handled", "skipped", "dropped": waiting[record.subject]?.remove(sequence)
            default: break
            }
        }
        return waiting.flatMap { lane in lane.value.map { (lane.key, $0) } }
    }
}
