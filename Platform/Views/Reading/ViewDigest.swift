import Postgres

/// The sum of a view: how many rows it has, and an MD5 over all of them in the order of their ids.
public struct ViewDigest: Hashable, Sendable, CustomStringConvertible {
    public let rows: Int64
    public let md5: String

    public init(rows: Int64, md5: String) {
        self.rows = rows
        self.md5 = md5
    }

    public var description: String { "\(rows) rows, md5 \(md5)" }
}

extension ViewDigest {
    /// Sums up a table, or a view. Postgres does the reading; the rows' own digests, 32 bytes each, are what is gathered there.
    static func read(_ table: String, on connection: isolated PostgresConnection) throws -> ViewDigest {
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
