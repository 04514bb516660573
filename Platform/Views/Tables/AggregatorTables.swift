public import EventSourcing
public import Postgres

/// The tables that one aggregator writes in one generation, and its memory of their rows.
///
/// It belongs to the one task that folds. After a failed commit it is no longer true to the database: make another from the checkpoint.
public final class AggregatorTables<Event: EventUnion> {
    private let tables: [any FoldedTable<Event>]
    private let store: AggregatorStore

    /// `rowsInMemory` is how many rows of each table are kept between batches (default 50,000); `telling` whether what changes in live views
    /// is kept for their channels.
    public convenience init(
        _ projections: [ViewProjection<Event>], at checkpoint: Checkpoint, of store: AggregatorStore, rowsInMemory: Int = 50_000,
        telling: Bool = false
    ) throws {
        let tables = try projections.map { projection in
            projection.makeTable(
                try ViewTable(projection.view, generation: checkpoint.generation), checkpoint.position == 0, rowsInMemory, telling)
        }
        self.init(tables, of: store)
    }

    init(_ tables: [any FoldedTable<Event>], of store: AggregatorStore) {
        self.store = store
        self.tables = tables
    }

    /// Folds the events, in their order, into the rows in memory. Reads the rows that are not there first.
    ///
    /// Whoever has handed what changed to a commit that is under way calls `settle` at once, goes on, and waits for that commit in `beforeReading`, which is called
    /// before anything is read.
    ///
    /// Throws `FoldFault` where a projection refuses an event. The tables are then no longer true to anything: make others from the checkpoint.
    public func fold(_ events: [Recorded<Event>], beforeReading: () async throws -> Void = {}) async throws {
        for table in tables {
            let missing = table.plan(events)
            if missing.count > 0 {
                try await beforeReading()
                try table.load(await store.rows(table.table.selection(of: missing)))
            }
            try table.apply(events)
        }
    }

    /// How often a row was looked for since the last call: found in memory, and not.
    public func takeLookups() -> (hits: Int, misses: Int) {
        tables.reduce((0, 0)) { sum, table in
            let (hits, misses) = table.takeLookups()
            return (sum.0 + hits, sum.1 + misses)
        }
    }

    /// How many rows have changed since the last commit. They stay in memory until then, whatever the limit.
    public var changedRows: Int { tables.reduce(0) { $0 + $1.changedRows } }

    /// About how long the documents of those rows are together, by what they were when they were written before.
    public var changedBytes: Int { tables.reduce(0) { $0 + $1.changedBytes } }

    /// The statements that write what has changed since the last commit: each changed row once.
    public func changes() -> [PostgresQuery] { tables.flatMap { $0.changes() } }

    /// What the last `changes` have written that is to be told on channels; gone with `settle`.
    public var rowChanges: [RowChange] { tables.flatMap { $0.rowChanges } }

    /// Notes that what changed is committed, or handed to a commit: if that fails, the tables are no longer true to anything.
    public func settle() {
        for table in tables { table.settle() }
    }
}
