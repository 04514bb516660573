import EventLog
import EventSourcing
import Foundation
import LocalServers
import Logging
import NATS
import Postgres

/// Real servers for one benchmark, made for it and removed after it: JetStream on disk, Postgres with fsync on.
struct BenchmarkServers: Sendable {
    let natsURL: String
    let postgresURL: String
    let nats: NATSConnection
    let store: JetStreamStore
    let logger: Logger

    static func with(_ body: @Sendable (BenchmarkServers) async throws -> Void) async throws {
        var logger = Logger(label: "benchmarks")
        logger.logLevel = .error
        let environment = ProcessInfo.processInfo.environment
        let directory = NSTemporaryDirectory() + "tributary-bench-\(UniqueID.random())"
        let natsServer = try await LocalServer.start(
            LocalNATS(directory: directory + "/nats", program: ServerPrograms.nats(environment: environment)), isForTests: true,
            logger: logger)
        let postgresServer = try await LocalServer.start(
            LocalPostgres(directory: directory + "/postgres", programs: ServerPrograms.postgres(environment: environment)),
            isForTests: true,
            logger: logger)
        let nats = try await NATSConnection.connect(NATSConfiguration(url: natsServer.url, name: "benchmarks"), logger: logger)
        let servers = BenchmarkServers(
            natsURL: natsServer.url, postgresURL: postgresServer.url, nats: nats, store: JetStreamStore(nats, logger: logger),
            logger: logger)
        do {
            try await body(servers)
        } catch {
            await nats.close()
            await natsServer.discard()
            await postgresServer.discard()
            throw error
        }
        await nats.close()
        await natsServer.discard()
        await postgresServer.discard()
    }
}
