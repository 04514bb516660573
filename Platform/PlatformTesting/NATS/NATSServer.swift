public import LocalServers
import Logging
public import NATS

/// A private NATS server for tests.
///
/// Tests that only use it share one (`@Suite(.nats)`, `NATSServer.current`), which starts with the first of them and is gone with the process; each keeps
/// to itself by a context of its own (`uniqueContext()`). Tests that stop, kill or pause a server take one of their own (`withOwn`).
public struct NATSServer: Sendable {
    /// The process: to be killed, paused and started again by those who own it.
    public let process: LocalServer
    /// What it keeps, `jetstream/` among it: to be copied and put back by those who own it, while it is stopped.
    public let directory: String

    /// How to reach it, password included.
    public var url: String { process.url }

    /// The shared server, in a test with the trait `.nats`.
    public static var current: NATSServer {
        get throws {
            guard let bound else { throw MissingTrait(trait: ".nats") }
            return bound
        }
    }

    @TaskLocal static var bound: NATSServer?

    /// Runs the body with a server that nobody else uses, and removes it afterwards.
    public static func withOwn<Result>(syncAlways: Bool = false, _ body: (NATSServer) async throws -> Result) async throws -> Result {
        let server = try await start(syncAlways: syncAlways)
        do {
            let result = try await body(server)
            await server.process.discard()
            return result
        } catch {
            await server.process.discard()
            throw error
        }
    }

    /// Runs the body with a connection of its own and closes it afterwards. Opening it may take longer than the product would wait.
    public func withConnection<Result>(name: String = "test", _ body: (NATSConnection) async throws -> Result) async throws -> Result {
        let configuration = NATSConfiguration(url: url, name: name, connectTimeout: .seconds(30))
        let connection = try await NATSConnection.connect(configuration, logger: TestLog.logger)
        do {
            let result = try await body(connection)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }

    /// A context that no other test uses: `test3f9c…`.
    public static func uniqueContext() -> String { "test\(TestDirectory.uniqueName())" }

    static func start(syncAlways: Bool = false) async throws -> NATSServer {
        let program = try await ServerPrograms.nats(environment: TestDirectory.environment)
        let kind = LocalNATS(directory: TestDirectory.path("nats"), program: program, syncAlways: syncAlways)
        return NATSServer(process: try await LocalServer.start(kind, isForTests: true, logger: TestLog.logger), directory: kind.directory)
    }
}
