public import EventLog
public import EventSourcing
public import Views

/// Shows an aggregator's views as they were at a position, in tables of their own. The views that are shown, and their generations, are not touched.
public struct MomentRunner<Event: StoredEvent>: Sendable {
    public let definition: AggregatorDefinition<Event>
    let store: any MessageStore
    let database: ViewDatabase
    let views: AggregatorStore
    let configuration: AggregatorConfiguration

    public init(
        _ definition: AggregatorDefinition<Event>, store: any MessageStore, database: ViewDatabase,
        configuration: AggregatorConfiguration = AggregatorConfiguration()
    ) throws {
        self.definition = definition
        self.store = store
        self.database = database
        self.configuration = configuration
        views = try definition.store(in: database)
    }

    /// Fills the tables with all that the first messages say, up to the one at `position` and with it.
    ///
    /// An entity whose message cannot be folded is left as it was before. Throws `.notReached` where the stream does not hold the position; a fault on the
    /// way ends it, and leaves only tables that are plainly unfinished.
    public func run(at position: UInt64, progress: @escaping @Sendable (ReplayProgress) async -> Void = { _ in }) async throws -> Moment {
        try await database.create()
        let state = try await store.state(of: definition.stream)
        guard (1...max(1, state.lastSequence)).contains(position), state.lastSequence > 0 else {
            throw ViewError(.notReached, "\(definition.stream) goes from 1 to \(state.lastSequence): there is no position \(position)")
        }
        let tables = try MomentTables(of: views, at: position)
        try await tables.begin()
        var moment = Moment(tables: tables.names, position: position, events: 0, leftOut: [])
        var written = Checkpoint(
            aggregator: definition.name, generation: 0, versions: views.versions, position: 0, epoch: state.created, lastEventID: "",
            isActive: false)
        let count = ReplayCount(head: position)
        var parked = try await views.parkedEntities(of: written)
        var caution = Caution()
        while written.position < position {
            let feed = try await EventFeed<Event>.open(definition.stream, of: store, after: written, state: state)
            let projector = EventProjector(
                feed: feed,
                write: { changes, _, _, end in
                    try await tables.write(changes.statements)
                    return end
                }, limits: ProjectionLimits(events: configuration.rebuildBatch), carefully: caution.limit)
            var sieve = LaneSieve<Event>(parked, of: definition.stream, condemned: caution.condemned, limit: configuration.parkedAtMost)
            let rows = AggregatorTables(
                definition.projections, of: tables, writtenTo: written.position, rowsInMemory: configuration.rowsInMemory)
            let (commits, committed) = AsyncStream.makeStream(of: Projected.self)
            do {
                _ = try await projector.run(from: written, until: position, into: rows, through: &sieve) { commit in
                    committed.yield(commit)
                    await progress(await count.progress(at: commit.checkpoint, after: commit.events))
                }
                await feed.close()
            } catch {
                await feed.close()
                caution.pass(written.position)
                guard caution.learn(from: error) != nil else { throw error }
            }
            committed.finish()
            for await commit in commits {
                written = commit.checkpoint
                parked = commit.parked
                moment.events += commit.events
                moment.leftOut += commit.draft.lanes.map(\.address)
            }
        }
        try await tables.finish()
        await views.close()
        return moment
    }

    /// Drops the tables of a position; false where there were none.
    public func drop(at position: UInt64) async throws -> Bool {
        try await database.create()
        let dropped = try await MomentTables(of: views, at: position).drop()
        await views.close()
        return dropped
    }
}

/// Views as they were at a position.
public struct Moment: Hashable, Sendable {
    /// The tables to look at.
    public let tables: [String]
    public let position: UInt64
    /// How many events are in them.
    public internal(set) var events: Int
    /// The entities that are as they were before an event that cannot be folded.
    public internal(set) var leftOut: [EntityAddress]
}
