public import EventSourcing
public import Postgres

/// Reads the views of one context, for applications: under the role that may only SELECT, over a bounded pool.
public struct ViewReader: Sendable {
    let pool: PostgresPool
    let waiters: PositionWaiters
    let columns = ViewColumns()

    /// `connections` bounds the pool (default 4), `waiters` how many callers may wait for a position at once (default 1,024).
    public init(_ database: ViewDatabase, connections: Int = 4, waiters: Int = 1_024) {
        self.init(over: PostgresPool(database.readerConfiguration, connections: connections), waiters: waiters)
    }

    /// The same over a pool that the caller has.
    public init(over pool: PostgresPool, waiters: Int = 1_024) {
        self.pool = pool
        self.waiters = PositionWaiters(limit: waiters) { aggregator in try await Self.position(of: aggregator, over: pool) }
    }

    /// The row of that id; nil where the view has none.
    public func row(_ view: ViewDefinition, id: String) async throws -> ViewRow? {
        try await page(ViewQuery(view.name, id: id, limit: 1)).rows.first
    }

    /// The rows after an id in the order of their ids, at most `limit`.
    ///
    /// The next page begins after the last row's id; a page shorter than `limit` is the last.
    public func page(_ view: ViewDefinition, after id: String? = nil, limit: Int, filter: ViewFilter? = nil) async throws -> [ViewRow] {
        let query = ViewQuery(view.name, filters: filter.map { [$0] } ?? [], after: id.map { ViewCursor(id: $0) }, limit: limit)
        return try await page(query).rows
    }

    /// How far the aggregator's active generation has read; 0 where it has never run.
    public func position(of aggregator: String) async throws -> UInt64 { try await Self.position(of: aggregator, over: pool) }

    /// Ends the pool's connections.
    public func close() async { await pool.close() }

    private static func position(of aggregator: String, over pool: PostgresPool) async throws -> UInt64 {
        try await pool.withConnection { connection in
            try connection.query("SELECT position FROM tributary.checkpoints WHERE aggregator = \(aggregator) AND active")
                .first.map { row throws(PostgresError) in UInt64(clamping: try row.int64(0)) } ?? 0
        }
    }
}
