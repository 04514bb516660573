import EventLog
import EventSourcing
import FaultInjection
import Postgres
import Views

/// Folds the events of a feed into tables and commits what they changed, one transaction after another.
///
/// Events are read and decoded in slices, and each slice is let go as soon as it is folded, so that a large transaction costs memory for the rows it changes
/// but not for the events. While a slice is folded the next one is read and decoded, and while a transaction is written those behind it are folded.
struct EventProjector<Event: StoredEvent> {
    let feed: EventFeed<Event>
    /// Writes what a batch changed and what it parked, and moves from one checkpoint to the next.
    let write: @Sendable (_ changes: Changes, _ draft: ParkedDraft, _ from: Checkpoint, _ to: Checkpoint) async throws -> Checkpoint
    /// How much a transaction takes when all is well.
    let limits: ProjectionLimits
    /// How many messages the first one takes at most; the next ones take more and more.
    var carefully: Int?

    /// What a batch changed: as statements, and what of it is to be told on channels.
    struct Changes: Sendable {
        let statements: [PostgresQuery]
        let rows: [RowChange]
    }

    /// Goes on from the checkpoint until the feed is closed or `target` is reached, and gives the last checkpoint.
    ///
    /// What cannot be folded is parked on the way. `committed` is told of each commit. A fault leaves nothing half written: the checkpoint in the
    /// database says how far it got. What is read and written meanwhile is cancelled with it.
    func run(
        from start: Checkpoint, until target: UInt64 = .max, into tables: AggregatorTables<Event>, through sieve: inout LaneSieve<Event>,
        committed: @Sendable (Projected) async -> Void
    ) async throws -> Checkpoint {
        try await withThrowingTaskGroup(of: Projected.self) { group in
            var limits = carefully.map { self.limits.reduced(to: $0) } ?? self.limits
            var (checkpoint, folded) = (start, start.position)
            /// Waits for the commit that is under way, if one is.
            func settleCommit() async throws {
                guard let done = try await group.next() else { return }
                FaultPoint.aggregatorCommitted.reached()
                checkpoint = done.checkpoint
                limits.grow(to: self.limits.events)
                await committed(done)
                FaultPoint.aggregatorAnnounced.reached()
            }
            guard folded < target, var current = try await feed.next(atMost: limits.slice(from: folded, to: target)) else {
                return checkpoint
            }
            var waiting = 0
            var oldest = current.oldest
            while true {
                let reached = current.position >= target
                // Never past the target: whoever names one means exactly that.
                let slice = limits.slice(from: current.position, to: target)
                async let upcoming = reached ? nil : feed.next(atMost: slice)
                FaultPoint.aggregatorRead.reached()
                let events = try sieve.sift(current)
                // A row that has left the memory is read again, as the commit that wrote it last has left it.
                try await tables.fold(events, beforeReading: settleCommit)
                waiting += events.count
                let isFull =
                    waiting >= limits.events || current.position - folded >= limits.events || tables.changedRows >= limits.rows
                    || tables.changedBytes >= limits.bytes
                if reached || !current.isFollowed || isFull {
                    FaultPoint.aggregatorFolded.reached()
                    try await settleCommit()
                    let next = checkpoint.advanced(to: current.position, lastEventID: current.lastEventID)
                    let changes = Changes(statements: tables.changes(), rows: tables.rowChanges)
                    tables.settle()
                    let (hits, misses) = tables.takeLookups()
                    let batch = Projected(
                        checkpoint: next, events: waiting, oldest: oldest, rowHits: hits, rowMisses: misses, draft: sieve.draft,
                        parked: sieve.parked, changes: changes.rows)
                    sieve.settle()
                    group.addTask { [checkpoint] in try await commit(batch, changes, from: checkpoint) }
                    // While there is more to fold, Postgres writes beside it; at the end of the stream everybody waits for this.
                    if reached || !current.isFollowed { try await settleCommit() }
                    (folded, waiting) = (current.position, 0)
                }
                // A feed that was closed leaves uncommitted what was folded since: it is read again the next time.
                guard let following = try await upcoming else { break }
                if waiting == 0 { oldest = following.oldest }
                current = following
            }
            try await settleCommit()
            return checkpoint
        }
    }

    private func commit(_ batch: Projected, _ changes: Changes, from checkpoint: Checkpoint) async throws -> Projected {
        do {
            return batch.committed(as: try await write(changes, batch.draft, checkpoint, batch.checkpoint))
        } catch let error as PostgresError {
            throw CommitRefusal(error, after: checkpoint.position, last: batch.checkpoint.position) ?? error
        }
    }
}

extension EventProjector {
    /// A projector into a generation.
    init(_ feed: EventFeed<Event>, into store: AggregatorStore, limits: ProjectionLimits, carefully: Int?) {
        self.init(
            feed: feed,
            write: { changes, draft, start, end in
                try await store.commit(
                    changes.statements + store.leaving(changes.rows) + store.parking(draft, in: start.generation), movingFrom: start,
                    to: end)
            }, limits: limits, carefully: carefully)
    }
}
