import EventLog
import EventSourcing

/// A view as an aggregator commits it and tells of it, in memory: each row is on one of two channels.
actor ChannelTable {
    struct Row: Equatable, Sendable {
        let revision: UInt64
        let value: String
        let team: String
    }

    private(set) var rows: [String: Row] = [:]
    private(set) var position: UInt64 = 0
    private var untold: [String: (former: Set<String>, revision: UInt64)] = [:]
    private var told: UInt64 = 0

    /// Commits one change: another value, another channel, or that the row is gone (nil).
    func commit(_ id: String, _ change: (value: String, team: String)?) {
        position += 1
        let former = rows[id].map { [$0.team] } ?? []
        untold[id] = ((untold[id]?.former ?? []).union(former), position)
        rows[id] = change.map { Row(revision: position, value: $0.value, team: $0.team) }
    }

    /// The rows of a channel, and as of where they are.
    func read(_ team: String) -> (rows: [String: Row], asOf: String) {
        let asOf = AsOf(PositionToken(context: "test", sequence: position), at: LiveGateway.clock())
        return (rows.filter { $0.value.team == team }, asOf.description)
    }

    /// What is to be told since the last time: row, revision, value, channel.
    func take() -> (changes: [(id: String, revision: UInt64, value: String?, team: String)], told: UInt64) {
        var changes: [(id: String, revision: UInt64, value: String?, team: String)] = []
        for (id, change) in untold {
            let row = rows[id]
            if let row { changes.append((id, change.revision, row.value, row.team)) }
            for team in change.former where team != row?.team { changes.append((id, change.revision, nil, team)) }
        }
        let before = told
        untold = [:]
        told = position
        return (changes, before)
    }
}
