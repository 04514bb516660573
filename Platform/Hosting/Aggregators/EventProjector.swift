import EventLog
import EventSourcing
import FaultInjection
import Views

/// Folds the events of a feed into tables and commits what they changed, one transaction after another.
///
/// Events are read and decoded in slices, and each slice is let go as soon as it is folded, so that a large transaction costs memory for the rows it changes
/// but not for the events. While a slice is folded or a transaction written, the next slice is read and decoded.
struct EventProjector<Event: StoredEvent> {
    let feed: EventFeed<Event>
    let store: AggregatorStore
    let limits: ProjectionLimits

    /// Goes on from the checkpoint until the feed is closed or `target` is reached, and gives the last checkpoint.
    ///
    /// `committed` is told of each commit. A fault leaves nothing half written: the checkpoint in the
    /// database says how far it got. The slice being read meanwhile is cancelled with it.
    func run(
        from start: Checkpoint, until target: UInt64 = .max, into tables: AggregatorTables<Event>,
        committed: @Sendable (Projected) async -> Void
    ) async throws -> Checkpoint {
        var checkpoint = start
        guard checkpoint.position < target, var current = try await feed.next(atMost: limits.slice) else { return checkpoint }
        var waiting = 0
        var oldest = current.oldest
        while true {
            let reached = current.position >= target
            async let upcoming = reached ? nil : feed.next(atMost: limits.slice)
            FaultPoint.aggregatorRead.reached()
            try await tables.fold(current.events)
            waiting += current.events.count
            if reached || !current.isFollowed || waiting >= limits.events || tables.changedRows >= limits.rows {
                FaultPoint.aggregatorFolded.reached()
                let next = checkpoint.advanced(to: current.position, lastEventID: current.lastEventID)
                checkpoint = try await store.commit(tables.changes(), movingFrom: checkpoint, to: next)
                FaultPoint.aggregatorCommitted.reached()
                tables.settle()
                let (hits, misses) = tables.takeLookups()
                await committed(Projected(checkpoint: checkpoint, events: waiting, oldest: oldest, rowHits: hits, rowMisses: misses))
                FaultPoint.aggregatorAnnounced.reached()
                waiting = 0
            }
            // A feed that was closed leaves uncommitted what was folded since: it is read again the next time.
            guard let following = try await upcoming else { return checkpoint }
            if waiting == 0 { oldest = following.oldest }
            current = following
        }
    }
}
