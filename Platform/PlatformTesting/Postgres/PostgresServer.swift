public import LocalServers
public import Postgres

/// A private Postgres for tests, in a temporary directory on a free port of 127.0.0.1; it goes away with the test process, however that ends.
///
/// Tests that only use it share one (`@Suite(.postgres)`, `PostgresServer.current`). Tests that crash a server start one of their own.
public struct PostgresServer: Sendable {
    /// The process: to be killed, paused and started again by those who own it.
    public let process: LocalServer

    /// Starts a server. `durable` says whether commits wait for the disk (Postgres' `fsync`).
    public static func start(durable: Bool = false) async throws -> PostgresServer {
        let kind = LocalPostgres(
            directory: TestDirectory.path("postgres"), programs: try ServerPrograms.postgres(environment: TestDirectory.environment),
            isDurable: durable, maximumConnections: 200)
        return PostgresServer(process: try await LocalServer.start(kind, isForTests: true, logger: TestLog.logger))
    }

    /// How to connect, as superuser, to the database `postgres`; password included.
    public var url: String { process.url }

    /// The same for a session. Connecting may take longer than the product would wait.
    public var configuration: PostgresConfiguration {
        get throws {
            var configuration = try PostgresConfiguration(url: url)
            configuration.connectTimeout = .seconds(60)
            return configuration
        }
    }

    /// Ends the server as a crash would: nothing is finished, connections break.
    public func crash() async throws { await process.kill() }

    /// Starts the server again after `crash`, on the same port and with the same data.
    public func restart() async throws { try await process.start() }

    /// Stops the server for good and removes its directory.
    public func shutDown() async { await process.discard() }
}
