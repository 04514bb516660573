import Hosting
import Logging
import PlatformTesting
import Views

@testable import tributary

extension Installation {
    /// What a command ended with and said.
    struct CommandResult {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs a command of the built executable against these servers.
    func tributary(_ arguments: String...) async throws -> CommandResult {
        let process = try TributaryProcess(
            arguments, environment: ["NATS_URL": nats.url, "DATABASE_URL": postgres.url, "USER": "ada"], in: scratch)
        let status = try await process.status()
        return CommandResult(status: status, output: process.output, errors: process.errors)
    }

    /// Replays the views of a context, in this process.
    func replay(_ mode: ReplayMode, of context: String = "identity") async throws -> ReplayResult {
        try await withStore { store in
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let database = try ViewDatabase(context: context, on: try postgres.configuration)
            return try await Services.aggregator(context).replay(store, database, logger, mode) { _ in }
        }
    }
}
