public import EventSourcing
public import Postgres

/// The tables that one aggregator writes in one generation, and its memory of their rows.
///
/// It belongs to the one task that folds. After a failed commit it is no longer true to the database: make another from the checkpoint.
public final class AggregatorTables<Event: EventUnion> {
    private let tables: [any FoldedTable<Event>]
    private let store: AggregatorStore

    /// `rowsInMemory` is how many rows of each table are kept between batches (default 50,000).
    public init(_ projections: [ViewProjection<Event>], at checkpoint: Checkpoint, of store: AggregatorStore, rowsInMemory: Int = 50_000)
        throws
    {
        self.store = store
        tables = try projections.map { projection in
            projection.makeTable(try ViewTable(projection.view, generation: checkpoint.generation), checkpoint.position == 0, rowsInMemory)
        }
    }

    /// Folds the events, in their order, and gives the statements that write what they changed. Reads the rows that are not in memory first.
    public func fold(_ events: [Recorded<Event>]) async throws -> [PostgresQuery] {
        var statements: [PostgresQuery] = []
        for table in tables {
            let missing = table.plan(events)
            if missing.count > 0 { try table.load(await store.rows(table.table.selection(of: missing))) }
            table.apply(events)
            statements += table.changes()
        }
        return statements
    }

    /// Notes that the last fold's statements are committed.
    public func settle() {
        for table in tables { table.settle() }
    }
}
