import CPostgres

/// One connected session: the PGconn, and what has been prepared in it. Used on one thread only.
///
/// Order of destruction: results own their memory and do not need the session; the session goes with the connection that holds it, on
/// whichever thread lets go last. PQfinish on a non-blocking connection hands the kernel a Terminate message, if it takes it, and closes the
/// socket: it never waits.
final class Session {
    let connection: OpaquePointer
    /// How long the server may take for one answer; nil: as long as it takes.
    let responseTimeout: Duration?
    let preparedStatementLimit: Int
    /// Statement names by SQL text.
    var prepared: [String: String] = [:]

    /// Takes over a connected PGconn.
    private init(owning connection: OpaquePointer, _ configuration: PostgresConfiguration) {
        self.connection = connection
        preparedStatementLimit = max(1, configuration.preparedStatementLimit)
        // The server ends a statement by itself; only a server that has stopped answering needs more than that.
        responseTimeout = configuration.statementTimeout.map { $0 + .seconds(10) }
    }

    deinit { PQfinish(connection) }

    /// Connects, waiting no longer than the configuration says, and sets the session up.
    static func connect(_ configuration: PostgresConfiguration) throws(PostgresError) -> Session {
        let keywords = Array(configuration.connectionKeywords)
        let connection = withCStrings(keywords.map(\.key)) { names in
            withCStrings(keywords.map(\.value)) { values in PQconnectdbParams(names, values, 0) }
        }
        guard let connection else { throw PostgresError(.unavailable, "no memory for a connection") }
        let session = Session(owning: connection, configuration)
        guard PQstatus(connection) == CONNECTION_OK else { throw PostgresError(lost: connection, .unavailable) }
        guard PQsetnonblocking(connection, 1) == 0 else { throw PostgresError(lost: connection, .unavailable) }
        // Notices ("relation already exists, skipping") would otherwise go to stderr.
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        let timeout = configuration.statementTimeout?.milliseconds ?? 0
        _ = try session.run("SELECT set_config('statement_timeout', \(String(timeout)), false)")
        if let schema = configuration.schema { _ = try session.run("SET search_path TO \(identifier: schema)") }
        if let role = configuration.role { _ = try session.run("SET ROLE \(identifier: role)") }
        return session
    }

    var isHealthy: Bool { PQstatus(connection) == CONNECTION_OK }

    var isInTransaction: Bool { PQtransactionStatus(connection) != PQTRANS_IDLE }

    /// Calls the body with a NULL-terminated array of C strings that live as long as the call.
    private static func withCStrings<Result>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result) -> Result {
        var pointers: [UnsafePointer<CChar>?] = []
        func descend(_ rest: ArraySlice<String>) -> Result {
            guard let first = rest.first else { return (pointers + [nil]).withUnsafeBufferPointer { body($0.baseAddress!) } }
            return first.withCString { pointer in
                pointers.append(pointer)
                return descend(rest.dropFirst())
            }
        }
        return descend(strings[...])
    }
}
