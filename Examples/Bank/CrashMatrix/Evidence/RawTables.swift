import Postgres

/// The views' tables and the aggregator's checkpoint, read with SQL.
struct RawTables: Sendable {
    private let database: PostgresConfiguration

    init(url: String) throws { database = try PostgresConfiguration(url: url).with(database: Bank.context) }

    /// The documents of a view, by id.
    func rows(of view: String) async throws -> [String: JSONTree] {
        try await query("SELECT id, data FROM \(identifier: view)") { rows in
            var documents: [String: JSONTree] = [:]
            for row in rows { documents[try row.text(0)] = try JSONTree(try row.bytes(1)) }
            return documents
        }
    }

    /// How far each aggregator has come in the generation it shows.
    func positions() async throws -> [UInt64] {
        try await query("SELECT position FROM tributary.checkpoints WHERE active") { rows in
            try rows.map { UInt64(clamping: try $0.int64(0)) }
        }
    }

    /// What is parked, as text for people.
    func parked() async throws -> [String] {
        let table: PostgresQuery = "SELECT to_regclass('tributary.parked') IS NOT NULL"
        guard try await query(table, { try $0.first?.bool(0) ?? false }) else { return [] }
        return try await query("SELECT row_to_json(parked) FROM tributary.parked") { try $0.map { try $0.text(0) } }
    }

    private func query<Result: Sendable>(_ query: PostgresQuery, _ read: (PostgresRows) throws -> Result) async throws -> Result {
        let connection = PostgresConnection(database)
        do {
            let result = try read(try await connection.query(query))
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }
}
