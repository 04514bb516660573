public import EventSourcing
import Postgres

/// Rows together with how far the aggregator had read when they looked so. Both come from one snapshot: the rows show all events up to the
/// position and none behind it.
extension ViewReader {
    /// The row of that id, or nil: then it is known not to be there as of the position.
    public func row(_ view: ViewDefinition, id: String, asOf aggregator: String) async throws -> (row: ViewRow?, position: UInt64) {
        try await pool.withConnection { connection in
            let found = try connection.query(
                """
                SELECT found.*, coalesce((\(unsafeSQL: Self.position) \(aggregator)), 0) FROM (VALUES (1)) AS one
                LEFT JOIN LATERAL (SELECT \(unsafeSQL: ViewRow.columns) FROM \(identifier: view.name) WHERE id = \(id)) AS found ON true
                """
            ).first
            guard let found else { return (nil, 0) }
            let row = try found.isNull(0) ? nil : ViewRow(found)
            return (row, UInt64(clamping: try found.int64(4)))
        }
    }

    /// A page of rows, as `page` without an aggregator gives them.
    public func page(
        _ view: ViewDefinition, after id: String? = nil, limit: Int, filter: ViewFilter? = nil, asOf aggregator: String
    ) async throws -> (rows: [ViewRow], position: UInt64) {
        try await page(view, after: id, limit: limit, filter: filter) { query in
            try await pool.withConnection { connection in
                let snapshot: [PostgresQuery] = [
                    "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY", "\(unsafeSQL: Self.position) \(aggregator)", query,
                ]
                return try connection.withTransaction(pipelining: snapshot) { results in
                    let position = try results[1].first.map { row throws(PostgresError) in UInt64(clamping: try row.int64(0)) } ?? 0
                    return (try results[2].map { row throws(PostgresError) in try ViewRow(row) }, position)
                }
            }
        }
    }

    private static var position: String { "SELECT position FROM tributary.checkpoints WHERE active AND aggregator =" }
}
