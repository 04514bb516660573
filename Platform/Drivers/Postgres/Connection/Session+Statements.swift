import CPostgres

extension Session {
    /// Runs one statement and waits for its answer.
    func run(_ query: PostgresQuery) throws(PostgresError) -> PostgresRows {
        let name = try prepare(query)
        try send(query, as: name)
        try flush()
        return try answer()
    }

    /// Runs the statements in one round trip. Without a BEGIN of their own they are one transaction.
    ///
    /// The first failure is thrown after the whole answer has been read; the server has skipped what came after it.
    func run(pipeline queries: [PostgresQuery]) throws(PostgresError) -> [PostgresRows] {
        var names: [String?] = []
        for query in queries { names.append(try prepare(query)) }
        guard PQenterPipelineMode(connection) == 1 else { throw PostgresError(lost: connection, .unavailable) }
        for (query, name) in zip(queries, names) { try send(query, as: name) }
        guard PQpipelineSync(connection) == 1 else { throw PostgresError(lost: connection, .unavailable) }
        try flush()
        var rows: [PostgresRows] = []
        var failure: PostgresError?
        for _ in queries {
            do { rows.append(try answer()) } catch { if !isHealthy { throw error } else { failure = failure ?? error } }
        }
        try endPipeline()
        if let failure { throw failure }
        return rows
    }

    /// Copies the rows into a table in one statement; `data` is in the text or binary form that the COPY command names.
    func copy(_ command: PostgresQuery, _ data: [UInt8]) throws(PostgresError) -> PostgresRows {
        try send(command, as: nil)
        try flush()
        guard let result = try nextResult() else { throw PostgresError(lost: connection, .unavailable) }
        guard PQresultStatus(result) == PGRES_COPY_IN else {
            defer { PQclear(result) }
            throw PostgresError(result: result)
        }
        PQclear(result)
        // Slices, each flushed: libpq would otherwise hold a second copy of all of it.
        for start in stride(from: 0, to: data.count, by: 1 << 16) {
            let slice = data[start..<min(start + 1 << 16, data.count)]
            let taken = slice.withUnsafeBytes {
                PQputCopyData(connection, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
            }
            guard taken == 1 else { throw PostgresError(lost: connection, .unavailable) }
            try flush()
        }
        guard PQputCopyEnd(connection, nil) == 1 else { throw PostgresError(lost: connection, .unavailable) }
        try flush()
        return try answer()
    }

    /// The name under which the statement is prepared; nil for one without parameters, which is sent as it stands.
    private func prepare(_ query: PostgresQuery) throws(PostgresError) -> String? {
        if query.parameters.isEmpty { return nil }
        if let name = prepared[query.sql] { return name }
        if prepared.count >= preparedStatementLimit {
            _ = try run("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        guard PQsendPrepare(connection, name, query.sql, Int32(query.parameters.count), query.parameters.map(\.type)) == 1 else {
            throw PostgresError(lost: connection, .unavailable)
        }
        try flush()
        _ = try answer()
        prepared[query.sql] = name
        return name
    }

    private func send(_ query: PostgresQuery, as name: String?) throws(PostgresError) {
        let sent: Int32
        if let name {
            let lengths = query.parameters.map { Int32($0.bytes?.count ?? 0) }
            let formats = [Int32](repeating: 1, count: lengths.count)
            sent = Self.withPointers(to: query.parameters) { values in
                PQsendQueryPrepared(connection, name, Int32(lengths.count), values, lengths, formats, 0)
            }
        } else {
            sent = PQsendQueryParams(connection, query.sql, 0, nil, nil, nil, nil, 0)
        }
        guard sent == 1 else { throw PostgresError(lost: connection, .unavailable) }
    }

    /// The whole answer to one statement: its only result, then the end.
    private func answer() throws(PostgresError) -> PostgresRows {
        guard let result = try nextResult() else { throw PostgresError(lost: connection, .unavailable) }
        while let more = try nextResult() { PQclear(more) }
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
            return PostgresRows(owning: result)
        default:
            defer { PQclear(result) }
            throw isHealthy ? PostgresError(result: result) : PostgresError(lost: connection, .unavailable)
        }
    }

    private func endPipeline() throws(PostgresError) {
        guard let result = try nextResult() else { throw PostgresError(lost: connection, .unavailable) }
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_PIPELINE_SYNC, PQexitPipelineMode(connection) == 1 else {
            throw PostgresError(lost: connection, .unavailable)
        }
    }

    /// Calls the body with the addresses of the parameters' bytes, which stay where they are as long as the call.
    private static func withPointers<Result>(to parameters: [PostgresParameter], _ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
        var pointers: [UnsafePointer<CChar>?] = []
        func descend(_ index: Int) -> Result {
            guard index < parameters.count else { return body(pointers) }
            guard let bytes = parameters[index].bytes else {
                pointers.append(nil)
                return descend(index + 1)
            }
            return bytes.withUnsafeBytes { buffer in
                // A value without bytes is not NULL: it needs an address, and nothing is read from it.
                pointers.append(buffer.baseAddress?.assumingMemoryBound(to: CChar.self) ?? emptyValue)
                return descend(index + 1)
            }
        }
        return descend(0)
    }

    /// An address that stands for a value of no bytes; allocated once, never freed, never read.
    private nonisolated(unsafe) static let emptyValue = UnsafePointer(UnsafeMutablePointer<CChar>.allocate(capacity: 1))
}
