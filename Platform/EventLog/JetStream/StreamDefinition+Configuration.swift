/// The definition in the terms of JetStream's stream configuration.
extension StreamDefinition {
    /// Numbers that decide what the server throws away; -1 and 0 mean never.
    var limits: [(name: StaticString, value: Int64)] {
        let (seconds, perSubject): (Int?, Int64) =
            switch keeps {
            case .everything, .history: (nil, -1)
            case .recent(let seconds): (seconds, -1)
            case .lastPerSubject(let seconds): (seconds, 1)
            }
        return [
            ("max_age", Int64(seconds ?? 0) * 1_000_000_000), ("max_msgs", -1), ("max_bytes", -1), ("max_msgs_per_subject", perSubject),
        ]
    }

    /// What the server must refuse to do.
    var refusals: [(name: StaticString, value: Bool)] {
        switch keeps {
        case .everything: [("deny_delete", true), ("deny_purge", true), ("allow_rollup_hdrs", false)]
        case .history, .recent, .lastPerSubject: []
        }
    }

    /// What happens to a message past a limit: the log refuses it, the others make room.
    var discard: String {
        switch keeps {
        case .everything, .history: "new"
        case .recent, .lastPerSubject: "old"
        }
    }
}
