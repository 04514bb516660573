import EventLog
import EventSourcing
import FaultInjection
import Postgres
import Views

/// Folds the events of a feed into tables and commits what they changed, one transaction after another.
///
/// Events are read and decoded in slices, and each slice is let go as soon as it is folded, so that a large transaction costs memory for the rows it changes
/// but not for the events. While a slice is folded or a transaction written, the next slice is read and decoded.
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
    /// database says how far it got. The slice being read meanwhile is cancelled with it.
    func run(
        from start: Checkpoint, until target: UInt64 = .max, into tables: AggregatorTables<Event>, through sieve: inout LaneSieve<Event>,
        committed: @Sendable (Projected) async -> Void
    ) async throws -> Checkpoint {
        var checkpoint = start
        var limits = carefully.map { self.limits.reduced(to: $0) } ?? self.limits
        guard checkpoint.position < target, var current = try await feed.next(atMost: limits.slice(from: checkpoint.position, to: target))
        else {
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
            try await tables.fold(events)
            waiting += events.count
            let messages = current.position - checkpoint.position
            let isFull =
                waiting >= limits.events || messages >= limits.events || tables.changedRows >= limits.rows
                || tables.changedBytes >= limits.bytes
            if reached || !current.isFollowed || isFull {
                FaultPoint.aggregatorFolded.reached()
                let next = checkpoint.advanced(to: current.position, lastEventID: current.lastEventID)
                let changes = Changes(statements: tables.changes(), rows: tables.rowChanges)
                checkpoint = try await commit(changes, sieve, from: checkpoint, to: next)
                FaultPoint.aggregatorCommitted.reached()
                tables.settle()
                let draft = sieve.draft
                sieve.settle()
                limits.grow(to: self.limits.events)
                let (hits, misses) = tables.takeLookups()
                await committed(
                    Projected(
                        checkpoint: checkpoint, events: waiting, oldest: oldest, rowHits: hits, rowMisses: misses, draft: draft,
                        parked: sieve.parked, changes: changes.rows))
                FaultPoint.aggregatorAnnounced.reached()
                waiting = 0
            }
            // A feed that was closed leaves uncommitted what was folded since: it is read again the next time.
            guard let following = try await upcoming else { return checkpoint }
            if waiting == 0 { oldest = following.oldest }
            current = following
        }
    }

    private func commit(_ changes: Changes, _ sieve: LaneSieve<Event>, from checkpoint: Checkpoint, to next: Checkpoint) async throws
        -> Checkpoint
    {
        do { return try await write(changes, sieve.draft, checkpoint, next) } catch let error as PostgresError {
            throw CommitRefusal(error, after: checkpoint.position, last: next.position) ?? error
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
