import LocalServers
import Logging

/// The private servers of a data directory, each unless one is given by URL.
struct PrivateServers: Sendable {
    let addresses: ServerAddresses
    private let nats: LocalServer?
    private let postgres: LocalServer?
    private let logger: Logger

    /// Starts what is not given. The caller holds the directory's lock.
    static func start(
        in directory: DataDirectory, _ configuration: LauncherConfiguration, syncAlways: Bool, logger: Logger
    ) async throws -> PrivateServers {
        let nats = try await startNATS(in: directory, configuration, syncAlways, logger)
        do {
            return PrivateServers(nats, try await startPostgres(in: directory, configuration, logger), configuration, logger)
        } catch {
            await nats?.stop()
            throw error
        }
    }

    private init(_ nats: LocalServer?, _ postgres: LocalServer?, _ configuration: LauncherConfiguration, _ logger: Logger) {
        self.nats = nats
        self.postgres = postgres
        self.logger = logger
        addresses = ServerAddresses(
            natsURL: configuration.natsURL ?? nats?.url ?? "", databaseURL: configuration.databaseURL ?? postgres?.url ?? "")
    }

    /// Starts a server again that ends though nobody stopped it; until the task is cancelled.
    var keepers: [@Sendable () async throws -> Void] {
        [nats, postgres].compactMap { $0 }.map { server in { [logger] in try await Self.keep(server, logger) } }
    }

    /// Stops them in order, Postgres first: nothing flows into it any more.
    func stop() async {
        await postgres?.stop()
        await nats?.stop()
    }

    private static func keep(_ server: LocalServer, _ logger: Logger) async throws {
        while true {
            do {
                try await server.watch()
            } catch let error as LocalServerError {
                logger.error("a private server has ended and is started again", metadata: ["error": "\(error)"])
                do {
                    try await server.start()
                } catch {
                    logger.error("it cannot be started", metadata: ["error": "\(error)"])
                    try await Task.sleep(for: .seconds(2))
                }
            }
        }
    }

    private static func startNATS(
        in directory: DataDirectory, _ configuration: LauncherConfiguration, _ syncAlways: Bool, _ logger: Logger
    ) async throws -> LocalServer? {
        guard configuration.natsURL == nil else { return nil }
        let kind = LocalNATS(
            directory: directory.natsDirectory, program: try await ServerPrograms.nats(environment: configuration.environment),
            syncAlways: syncAlways)
        return try await LocalServer.start(kind, logger: logger)
    }

    private static func startPostgres(
        in directory: DataDirectory, _ configuration: LauncherConfiguration, _ logger: Logger
    ) async throws -> LocalServer? {
        guard configuration.databaseURL == nil else { return nil }
        let kind = LocalPostgres(
            directory: directory.postgresDirectory, programs: try ServerPrograms.postgres(environment: configuration.environment),
            passage: directory.path)
        return try await LocalServer.start(kind, logger: logger)
    }
}
