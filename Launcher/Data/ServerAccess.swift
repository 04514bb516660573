import Logging

/// Finds the servers for a command that looks at data: those of the environment, those that run for a data directory, or private ones started for
/// the time being.
struct ServerAccess: Sendable {
    let configuration: LauncherConfiguration
    let directory: DataDirectory
    let logger: Logger

    /// Runs the body with the addresses of both servers.
    func with<Result>(_ body: (ServerAddresses) async throws -> Result) async throws -> Result {
        if let running = try running() { return try await body(running) }
        return try await directory.use {
            let servers = try await PrivateServers.start(in: directory, configuration, syncAlways: false, logger: logger)
            do {
                let result = try await body(servers.addresses)
                await servers.stop()
                return result
            } catch {
                await servers.stop()
                throw error
            }
        }
    }

    /// The addresses of servers that run already; nil where the data directory is there and nobody uses it.
    func running() throws -> ServerAddresses? {
        if let natsURL = configuration.natsURL, let databaseURL = configuration.databaseURL {
            return ServerAddresses(natsURL: natsURL, databaseURL: databaseURL)
        }
        guard directory.exists else {
            throw LauncherError(
                "\(directory.path) is not there: start with `tributary up`, name another with --data, or set NATS_URL and DATABASE_URL")
        }
        guard let user = try directory.user() else { return nil }
        guard let file = try? RunFile(contentsOf: directory.runFile) else {
            throw LauncherError("\(directory.path) is in use by process \(user), and its servers are not up yet; try again in a moment")
        }
        return ServerAddresses(natsURL: configuration.natsURL ?? file.natsURL, databaseURL: configuration.databaseURL ?? file.databaseURL)
    }
}
