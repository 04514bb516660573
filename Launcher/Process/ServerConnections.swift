import EventLog
import Logging
import NATS
import Postgres

/// Connects to servers that may not be there yet, and says in plain words what is waited for.
struct ServerConnections: Sendable {
    let logger: Logger

    private static let longestPause: Duration = .seconds(5)

    /// The connection, however long it takes.
    func nats(_ url: String, name: String = "tributary") async throws -> NATSConnection {
        try await retrying("the NATS server at \(Self.withoutCredentials(url))") {
            try await NATSConnection.connect(NATSConfiguration(url: url, name: name), logger: logger)
        }
    }

    /// Lends the log over a connection of its own, and closes that whatever happens.
    func withStore(_ url: String, name: String, _ body: (JetStreamStore) async throws -> Void) async throws {
        let nats = try await nats(url, name: name)
        do {
            try await body(JetStreamStore(nats, logger: logger))
        } catch {
            await nats.close()
            throw error
        }
        await nats.close()
    }

    /// Returns when Postgres answers.
    func postgres(_ configuration: PostgresConfiguration) async throws {
        try await retrying("Postgres at \(configuration)") {
            let connection = PostgresConnection(configuration)
            do {
                _ = try await connection.query("SELECT 1")
                await connection.close()
            } catch {
                await connection.close()
                // A wrong password does not become right by waiting.
                if let error = error as? PostgresError, !error.isTransient { throw Hopeless(error: error) }
                throw error
            }
        }
    }

    private func retrying<Result>(_ what: String, _ body: () async throws -> Result) async throws -> Result {
        var pause: Duration = .milliseconds(100)
        var hasSpoken = false
        while true {
            do {
                let result = try await body()
                if hasSpoken { Terminal.say("\(what) is there") }
                return result
            } catch let hopeless as Hopeless {
                throw LauncherError("\(what) refuses: \(hopeless.error)")
            } catch {
                if !hasSpoken { Terminal.say("waiting for \(what): \(error)") }
                hasSpoken = true
                try await Task.sleep(for: pause)
                pause = min(pause * 2, Self.longestPause)
            }
        }
    }

    private struct Hopeless: Error {
        let error: PostgresError
    }

    /// `nats://host:4222` of `nats://user:password@host:4222`, for each of several.
    static func withoutCredentials(_ url: String) -> String {
        url.split(separator: ",").map { one in
            let scheme = one.range(of: "://").map { String(one[..<$0.upperBound]) } ?? ""
            return scheme + (one.dropFirst(scheme.count).split(separator: "@", omittingEmptySubsequences: false).last ?? "")
        }.joined(separator: ",")
    }
}
