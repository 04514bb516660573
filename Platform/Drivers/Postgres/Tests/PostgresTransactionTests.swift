import PlatformTesting
import Postgres
import Testing

@Suite(.postgres, .serialized) struct PostgresTransactionTests {
    private struct Refusal: Error {}

    private func withTable(_ body: (PostgresConnection) async throws -> Void) async throws {
        try await PostgresServer.current.withDatabase { configuration in
            let connection = PostgresConnection(configuration)
            try await connection.execute("CREATE TABLE t (n int8 PRIMARY KEY)")
            try await body(connection)
            await connection.close()
        }
    }

    private func numbers(_ connection: PostgresConnection) async throws -> [Int64] {
        try await connection.query("SELECT n FROM t ORDER BY n").map { try $0.int64(0) }
    }

    @Test func aPipelineIsOneTransaction() async throws {
        try await withTable { connection async throws in
            let results = try await connection.pipeline(["INSERT INTO t VALUES (\(1))", "INSERT INTO t VALUES (2), (3)"])
            #expect(results.map(\.affected) == [1, 2])
            #expect(try await numbers(connection) == [1, 2, 3])
        }
    }

    @Test func aFailureInAPipelineUndoesAllOfIt() async throws {
        try await withTable { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.pipeline(["INSERT INTO t VALUES (\(1))", "INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (2)"])
            }
            #expect(error?.sqlState == "23505")
            #expect(try await numbers(connection) == [])
        }
    }

    @Test func aPipelineMayBeLargerThanTheSocketsBuffers() async throws {
        try await withTable { connection async throws in
            let text = String(repeating: "x", count: 4 << 20)
            let results = try await connection.pipeline((0..<8).map { _ in "SELECT \(text)" })
            #expect(try results.map { try $0.first?.text(0).utf8.count } == Array(repeating: 4 << 20, count: 8))
        }
    }

    @Test func aPipelinedTransactionIsCommittedWhereTheCheckPasses() async throws {
        try await withTable { connection async throws in
            let touched = try await connection.use { connection in
                try connection.withTransaction(pipelining: ["INSERT INTO t VALUES (\(7))"]) { $0.map(\.affected) }
            }
            #expect(touched == [1])
            #expect(try await numbers(connection) == [7])
        }
    }

    @Test func aPipelinedTransactionIsUndoneWhereTheCheckThrows() async throws {
        try await withTable { connection async throws in
            await #expect(throws: Refusal.self) {
                try await connection.use { connection in
                    try connection.withTransaction(pipelining: ["INSERT INTO t VALUES (\(7))"]) { _ in throw Refusal() }
                }
            }
            #expect(try await numbers(connection) == [])
        }
    }

    @Test func aTransactionWhoseBodyThrowsIsUndone() async throws {
        try await withTable { connection async throws in
            await #expect(throws: Refusal.self) {
                try await connection.use { connection in
                    try connection.withTransaction { connection in
                        try connection.execute("INSERT INTO t VALUES (1)")
                        throw Refusal()
                    }
                }
            }
            #expect(try await numbers(connection) == [])
        }
    }

    @Test func aTransactionLeftOpenIsUndoneAtTheEndOfItsUse() async throws {
        try await withTable { connection async throws in
            try await connection.use { connection in
                try connection.execute("BEGIN")
                try connection.execute("INSERT INTO t VALUES (1)")
            }
            #expect(try await numbers(connection) == [])
        }
    }

    @Test func aConnectionLostBeforeCommitHasCommittedNothing() async throws {
        try await withTable { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.use { connection in
                    try connection.withTransaction { connection in
                        try connection.execute("INSERT INTO t VALUES (1)")
                        try connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
                    }
                }
            }
            #expect(error?.code == .unavailable)
            #expect(try await numbers(connection) == [])
        }
    }

    @Test func aConnectionLostDuringCommitLeavesTheOutcomeUnknown() async throws {
        try await withTable { connection async throws in
            // A deferred trigger runs inside COMMIT and ends the session there.
            try await connection.execute(
                """
                CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
                """)
            try await connection.execute(
                "CREATE CONSTRAINT TRIGGER leave AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave()")
            let error = await #expect(throws: PostgresError.self) {
                try await connection.use { connection in
                    try connection.withTransaction(pipelining: ["INSERT INTO t VALUES (\(1))"]) { _ in }
                }
            }
            #expect(error?.code == .outcomeUnknown)
            #expect(try await numbers(connection) == [])
        }
    }

    @Test func copyTakesManyRows() async throws {
        try await withTable { connection async throws in
            let lines = (1...100_000).map { "\($0)\n" }.joined()
            #expect(try await connection.copy("COPY t FROM STDIN", Array(lines.utf8)) == 100_000)
            let error = await #expect(throws: PostgresError.self) { try await connection.copy("COPY t FROM STDIN", Array("x\n".utf8)) }
            #expect(error?.code == .server)
            #expect(try await connection.query("SELECT count(*) FROM t").first?.int64(0) == 100_000)
        }
    }
}
