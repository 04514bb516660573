import EventSourcing
import JSON
import Postgres

/// Pages of rows. A row that comes or goes between two of them does not shift the rest.
extension ViewReader {
    /// The rows behind the cursor, those that all filters let through and the audience may see, so that a page is full unless it is the last.
    public func page(_ query: ViewQuery) async throws -> ViewPage {
        try await reading(query) { columns in
            let statement = try ViewSQL.page(query, columns: columns)
            return try await pool.withConnection { connection in try ViewPage(connection.query(statement), of: query) }
        }
    }

    /// The same together with how far the aggregator had read when they looked so, all from one snapshot.
    public func page(_ query: ViewQuery, asOf aggregator: String) async throws -> ViewPage {
        try await reading(query) { columns in
            var statements: [PostgresQuery] = [
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY",
                "SELECT position FROM tributary.checkpoints WHERE active AND aggregator = \(aggregator)",
                try ViewSQL.page(query, columns: columns),
            ]
            if let audience = query.audience, case .id = audience.row { statements.append(try ViewSQL.opening(audience)) }
            let pipeline = statements
            return try await pool.withConnection { connection in
                try connection.withTransaction(pipelining: pipeline) { results in
                    let position = try results[1].first.map { row throws(PostgresError) in UInt64(clamping: try row.int64(0)) } ?? 0
                    let isOpen = try results.count < 4 || results[3].first?.bool(0) == true
                    return try ViewPage(results[2], of: query, isOpen: isOpen, position: position)
                }
            }
        }
    }

    /// Reads with the columns that the view is known to have, and once more where it has others by now.
    func reading<Result>(_ query: ViewQuery, _ body: ([String: String]) async throws -> Result) async throws -> Result {
        // Which columns there are matters to filters alone.
        guard !query.filters.isEmpty else { return try await body([:]) }
        do { return try await body(columns.of(query.view, over: pool)) } catch let error as PostgresError
            where ViewColumns.isOutdated(error)
        {
            await columns.forget(query.view)
            return try await body(columns.of(query.view, over: pool))
        }
    }
}

extension ViewPage {
    fileprivate init(_ found: PostgresRows, of query: ViewQuery, isOpen: Bool = true, position: UInt64? = nil) throws(PostgresError) {
        var rows: [ViewRow] = []
        var last: PostgresRow?
        for row in found.prefix(query.limit) {
            rows.append(try ViewRow(row))
            last = row
        }
        var next: ViewCursor?
        if found.count > query.limit, let last, let row = rows.last {
            next = ViewCursor(id: row.id, value: query.order.key == .id ? .none : try ViewCursor.Value(last, 4))
        }
        self.init(rows, next: next, isOpen: isOpen, position: position)
    }
}

extension ViewCursor.Value {
    /// Reads a column of jsonb.
    fileprivate init(_ row: PostgresRow, _ column: Int) throws(PostgresError) {
        guard !row.isNull(column) else {
            self = .none
            return
        }
        let text = try row.bytes(column)
        let value = try? JSONDocument.withValue(parsing: text) { value throws(JSONError) -> ViewCursor.Value? in
            switch value.kind {
            case .string: value.string.map { .text($0) }
            case .integer: value.integer.map { .integer($0) }
            default: nil
            }
        }
        guard let value = value ?? nil else { throw PostgresError(.unexpectedResult, "rows are sorted by texts and whole numbers alone") }
        self = value
    }
}
