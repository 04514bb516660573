public import EventSourcing
import Postgres

extension ViewReader {
    /// Sums up a view: the generation it shows, or another that still exists. Two replays of one log have one digest.
    ///
    /// Each row counts with its id, document, position and moment. Postgres does the reading; the rows' own digests, 32 bytes each, are what is
    /// gathered there.
    public func digest(of view: ViewDefinition, generation: Int64? = nil) async throws -> ViewDigest {
        let table = generation.map { "\(view.name)_v\($0)" } ?? view.name
        return try await pool.withConnection { connection in
            let rows = try connection.query(
                """
                SELECT count(*), md5(coalesce(string_agg(
                    md5(jsonb_build_array(id, data, position, (extract(epoch FROM updated_at) * 1000000)::int8)::text), '' ORDER BY id COLLATE "C"), ''))
                FROM \(identifier: table)
                """)
            guard let row = rows.first else { throw PostgresError(.unexpectedResult, "no digest of \(table)") }
            return ViewDigest(rows: try row.int64(0), md5: try row.text(1))
        }
    }
}
