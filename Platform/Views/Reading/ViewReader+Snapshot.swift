import EventSourcing
import Postgres

/// One row together with how far the aggregator had read when it looked so. Both come from one snapshot: the row shows all events up to the
/// position and none behind it.
extension ViewReader {
    /// The first row of the query, or nil: then there is none as of the position.
    public func row(_ query: ViewQuery, asOf aggregator: String) async throws -> (row: ViewRow?, position: UInt64) {
        try await reading(query) { columns in
            var sql = ViewSQL(columns: columns)
            let selection = try sql.selection(query)
            let statement = PostgresQuery(
                unsafeSQL: """
                    SELECT found.*, coalesce((SELECT position FROM tributary.checkpoints WHERE active AND aggregator = \(sql.bind(.text(aggregator)))), 0)
                    FROM (VALUES (1)) AS one LEFT JOIN LATERAL (\(selection)) AS found ON true LIMIT 1
                    """, sql.parameters)
            return try await pool.withConnection { connection in
                guard let found = try connection.query(statement).first else { return (nil, 0) }
                let position = UInt64(clamping: try found.int64(query.order.key == .id ? 4 : 5))
                return (try found.isNull(0) ? nil : ViewRow(found), position)
            }
        }
    }
}
