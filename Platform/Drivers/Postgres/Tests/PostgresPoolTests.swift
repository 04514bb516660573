import Dispatch
import PlatformTesting
import Postgres
import Testing

@Suite(.postgres, .serialized) struct PostgresPoolTests {
    @Test func noMoreSessionsAreMadeThanAllowed() async throws {
        try await PostgresServer.current.withDatabase { configuration in
            let pool = PostgresPool(configuration, connections: 3)
            let sessions = try await withThrowingTaskGroup(of: Int64.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        try await pool.withConnection(timeout: .seconds(60)) {
                            try $0.query("SELECT pg_backend_pid(), pg_sleep(0.001)").first?.int64(0) ?? 0
                        }
                    }
                }
                return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
            }
            #expect((1...3).contains(sessions.count))
            await pool.close()
        }
    }

    @Test func whoWaitsTooLongIsToldSo() async throws {
        try await PostgresServer.current.withDatabase { configuration in
            let pool = PostgresPool(configuration, connections: 1)
            let held = Gate()
            let release = DispatchSemaphore(value: 0)
            // The body runs on the connection's own thread, which may block.
            let holder = Task {
                try await pool.withConnection { _ in
                    held.open(); release.wait()
                }
            }
            await held.opened()
            let error = await #expect(throws: PostgresError.self) { try await pool.withConnection(timeout: .milliseconds(20)) { _ in } }
            #expect(error?.code == .poolExhausted)
            release.signal()
            try await holder.value
            try await pool.withConnection { _ in }
            await pool.close()
        }
    }

    @Test func tooManyWaitersAreTurnedAway() async throws {
        try await PostgresServer.current.withDatabase { configuration in
            let pool = PostgresPool(configuration, connections: 1, waiters: 0)
            let held = Gate()
            let release = DispatchSemaphore(value: 0)
            // The body runs on the connection's own thread, which may block.
            let holder = Task {
                try await pool.withConnection { _ in
                    held.open(); release.wait()
                }
            }
            await held.opened()
            let error = await #expect(throws: PostgresError.self) { try await pool.withConnection { _ in } }
            #expect(error?.code == .poolExhausted)
            release.signal()
            try await holder.value
            await pool.close()
        }
    }

    @Test func aBrokenConnectionIsReplaced() async throws {
        try await PostgresServer.current.withDatabase { configuration in
            let pool = PostgresPool(configuration, connections: 1)
            let first = try await pool.withConnection { try $0.query("SELECT pg_backend_pid()").first?.int64(0) }
            try await end(all: configuration)
            let second = try await pool.withConnection { try $0.query("SELECT pg_backend_pid()").first?.int64(0) }
            #expect(second != nil && second != first)
            await pool.close()
        }
    }

    @Test func aClosedPoolHandsOutNothing() async throws {
        let pool = PostgresPool(try PostgresServer.current.configuration)
        await pool.close()
        let error = await #expect(throws: PostgresError.self) { try await pool.withConnection { _ in } }
        #expect(error?.code == .closed)
    }

    /// Ends every session in the database.
    private func end(all configuration: PostgresConfiguration) async throws {
        var patient = try PostgresServer.current.configuration
        patient.statementTimeout = .seconds(120)
        let admin = PostgresConnection(patient)
        _ = try await admin.query("SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE datname = \(configuration.database)")
        await admin.close()
    }
}

/// Something that happens once and can be waited for.
private final class Gate: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func open() { continuation.finish() }

    func opened() async { for await _ in stream {} }
}
