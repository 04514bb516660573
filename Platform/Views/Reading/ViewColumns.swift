import Postgres

/// Which columns the views have beside their own four: those that declared indexes made.
///
/// Readers do not know what is declared, and a generation may have other columns than the one before it. What a look at the catalogue has told
/// is kept for a while, and thrown away when Postgres finds it wrong.
actor ViewColumns {
    private struct Entry {
        let columns: [String: String]
        let seen: ContinuousClock.Instant
    }

    private var entries: [String: Entry] = [:]

    /// How long a column may be overlooked that a new generation has; until then a search goes through the documents.
    static let lifetime = Duration.seconds(30)

    /// The columns of a view, their types by their names.
    func of(_ view: String, over pool: PostgresPool) async throws -> [String: String] {
        if let entry = entries[view], entry.seen + Self.lifetime > .now { return entry.columns }
        let seen = ContinuousClock.now
        let columns = try await pool.withConnection { connection in
            try connection.query(
                """
                SELECT attname, format_type(atttypid, NULL) FROM pg_attribute
                WHERE attrelid = to_regclass(\(PostgresQuery.quoted(identifier: view))) AND attnum > 4 AND NOT attisdropped
                """
            ).map { row throws(PostgresError) in (try row.text(0), try row.text(1)) }
        }
        entries[view] = Entry(columns: Dictionary(uniqueKeysWithValues: columns), seen: seen)
        return Dictionary(uniqueKeysWithValues: columns)
    }

    func forget(_ view: String) { entries[view] = nil }

    /// Whether an error says that a column is not there, or is of another type than thought: undefined_column, undefined_function.
    static func isOutdated(_ error: PostgresError) -> Bool { error.sqlState == "42703" || error.sqlState == "42883" }
}
