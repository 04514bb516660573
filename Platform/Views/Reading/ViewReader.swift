public import EventSourcing
public import Postgres

/// Reads the views of one context, for applications: under the role that may only SELECT, over a bounded pool.
public struct ViewReader: Sendable {
    let pool: PostgresPool
    let waiters: PositionWaiters

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
        try await pool.withConnection { connection in
            try connection.query("SELECT \(unsafeSQL: ViewRow.columns) FROM \(identifier: view.name) WHERE id = \(id)")
                .first.map { row throws(PostgresError) in try ViewRow(row) }
        }
    }

    /// The rows after an id in the order of their ids (compared as bytes), at most `limit`.
    ///
    /// The next page begins after the last row's id; a page shorter than `limit` is the last.
    public func page(_ view: ViewDefinition, after id: String? = nil, limit: Int, filter: ViewFilter? = nil) async throws -> [ViewRow] {
        try await page(view, after: id, limit: limit, filter: filter) { query in
            try await pool.withConnection { connection in
                try connection.query(query).map { row throws(PostgresError) in try ViewRow(row) }
            }
        }
    }

    /// The same, with what runs the query.
    func page<Result>(
        _ view: ViewDefinition, after id: String?, limit: Int, filter: ViewFilter?, _ rows: (PostgresQuery) async throws -> Result
    ) async throws -> Result {
        guard let filter else {
            return try await rows(
                "SELECT \(unsafeSQL: ViewRow.columns) FROM \(identifier: view.name) WHERE id > \(id ?? "") ORDER BY id LIMIT \(limit)")
        }
        let path = try JSONPath(filter.path)
        func matching(_ text: String) async throws -> Result {
            try await rows(
                """
                SELECT \(unsafeSQL: ViewRow.columns) FROM \(identifier: view.name)
                WHERE id > \(id ?? "") AND \(unsafeSQL: text) = \(filter.equals) ORDER BY id LIMIT \(limit)
                """)
        }
        guard let column = path.column else { return try await matching(path.expression) }
        do { return try await matching("\"\(column)\"") } catch let error as PostgresError where error.sqlState == Self.undefinedColumn {
            // No index is declared on the path; or it is on the expression, as in generations made before indexes had columns.
            return try await matching(path.expression)
        }
    }

    /// How far the aggregator's active generation has read; 0 where it has never run.
    public func position(of aggregator: String) async throws -> UInt64 { try await Self.position(of: aggregator, over: pool) }

    /// Ends the pool's connections.
    public func close() async { await pool.close() }

    private static let undefinedColumn = "42703"

    private static func position(of aggregator: String, over pool: PostgresPool) async throws -> UInt64 {
        try await pool.withConnection { connection in
            try connection.query("SELECT position FROM tributary.checkpoints WHERE aggregator = \(aggregator) AND active")
                .first.map { row throws(PostgresError) in UInt64(clamping: try row.int64(0)) } ?? 0
        }
    }
}
