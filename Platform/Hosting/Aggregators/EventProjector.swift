import EventLog
import EventSourcing
import Views

/// Folds batches into tables and commits them, one after another; while one is being written the next is read and decoded.
struct EventProjector<Event: StoredEvent> {
    let feed: EventFeed<Event>
    let store: AggregatorStore
    let batch: Int

    /// Goes on from the checkpoint until the feed is closed or `target` is reached, and gives the last checkpoint.
    ///
    /// `committed` is told after each commit, with the number of events in it. A fault leaves nothing half written: the checkpoint in the
    /// database says how far it got. The batch being read meanwhile is cancelled with it.
    func run(
        from start: Checkpoint, until target: UInt64 = .max, into tables: AggregatorTables<Event>,
        committed: @Sendable (Checkpoint, Int) async -> Void
    ) async throws -> Checkpoint {
        var checkpoint = start
        guard checkpoint.position < target, var current = try await feed.next(atMost: batch) else { return checkpoint }
        while true {
            let statements = try await tables.fold(current.events)
            let next = checkpoint.advanced(to: current.position, lastEventID: current.lastEventID)
            async let upcoming = next.position < target ? feed.next(atMost: batch) : nil
            checkpoint = try await store.commit(statements, movingFrom: checkpoint, to: next)
            tables.settle()
            await committed(checkpoint, current.events.count)
            guard let following = try await upcoming else { return checkpoint }
            current = following
        }
    }
}
