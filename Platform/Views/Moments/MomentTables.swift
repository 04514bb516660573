import EventSourcing
public import Postgres

/// Views as they were at a position, in tables of their own: `user_profiles_at_1234`.
///
/// For people with psql. Applications have no right to them, no generation knows of them, and they stay until they are dropped.
public struct MomentTables: Sendable {
    let store: AggregatorStore
    public let position: UInt64

    /// Throws `.badDefinition` where a table's name would be too long for Postgres.
    public init(of store: AggregatorStore, at position: UInt64) throws(ViewError) {
        self.store = store
        self.position = position
        for name in names where name.utf8.count > 63 {
            throw ViewError(.badDefinition, "\(name) is too long for the name of a table: 63 bytes at most")
        }
    }

    /// The tables, in the order of the views.
    public var names: [String] { store.views.map { Self.name($0, at: position) } }

    /// Makes empty tables under a name that says that they are being filled. Those of an earlier run go.
    public func begin() async throws {
        let statements = try store.views.flatMap { view throws(ViewError) in
            let table = Self.unfinished(view)
            return ["DROP TABLE IF EXISTS \(identifier: table.name)", table.creation()] as [PostgresQuery]
        }
        try await store.connection.use { connection in _ = try connection.pipeline(statements) }
    }

    /// Writes a batch to the tables that are being filled.
    public func write(_ statements: [PostgresQuery]) async throws {
        guard !statements.isEmpty else { return }
        try await store.connection.use { connection in _ = try connection.pipeline(statements) }
    }

    /// Gives the filled tables their names; those that had them go.
    public func finish() async throws {
        let statements = store.views.flatMap { view -> [PostgresQuery] in
            let table = Self.unfinished(view).name
            let name = Self.name(view, at: position)
            return [
                "DROP TABLE IF EXISTS \(identifier: name)", "ALTER TABLE \(identifier: table) RENAME TO \(identifier: name)",
                "ALTER INDEX \(identifier: "\(table)_pkey") RENAME TO \(identifier: "\(name.prefix(58))_pkey")",
            ]
        }
        try await store.connection.use { connection in _ = try connection.pipeline(statements) }
    }

    /// Drops the tables; false where there were none.
    public func drop() async throws -> Bool {
        let names = names
        return try await store.connection.use { connection in
            try connection.withTransaction { connection in
                var found = false
                for name in names where try !connection.query("SELECT 1 WHERE to_regclass(\(name)) IS NOT NULL").isEmpty {
                    try connection.execute("DROP TABLE \(identifier: name)")
                    found = true
                }
                return found
            }
        }
    }

    static func name(_ view: ViewDefinition, at position: UInt64) -> String { "\(view.name)_at_\(position)" }

    /// The table of a view while it is filled.
    static func unfinished(_ view: ViewDefinition) -> ViewTable { ViewTable(view, named: "\(view.name)_at_x") }
}

extension AggregatorTables {
    /// The same over tables that show a moment, of which `position` has been written.
    public convenience init(_ projections: [ViewProjection<Event>], of moment: MomentTables, writtenTo position: UInt64, rowsInMemory: Int)
    {
        self.init(
            projections.map { $0.makeTable(MomentTables.unfinished($0.view), position == 0, rowsInMemory, false) }, of: moment.store)
    }
}
