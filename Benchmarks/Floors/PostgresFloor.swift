import CPostgres

/// libpq used directly: one row upserted and committed, the least that makes something visible to readers.
final class PostgresFloor {
    private let connection: OpaquePointer?

    init(url: String) {
        connection = PQconnectdb(url)
        run("CREATE TABLE IF NOT EXISTS floor (id text PRIMARY KEY, data jsonb NOT NULL)")
        let prepared = PQprepare(
            connection, "upsert", "INSERT INTO floor VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET data = excluded.data", 2, nil)
        check(prepared)
    }

    deinit { PQfinish(connection) }

    /// One row, one statement, one commit.
    func commit(id: String, document: String) {
        id.withCString { id in
            document.withCString { document in
                check(PQexecPrepared(connection, "upsert", 2, [id, document], nil, nil, 0))
            }
        }
    }

    private func run(_ statement: String) { check(PQexec(connection, statement)) }

    private func check(_ result: OpaquePointer?) {
        precondition(PQresultStatus(result) == PGRES_COMMAND_OK, "libpq: \(String(cString: PQerrorMessage(connection)))")
        PQclear(result)
    }
}
