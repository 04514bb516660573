import EventLog
import EventSourcing
import Hosting
import IdentityEvents
import Logging
import PlatformTesting
import ServiceLifecycle

/// A reaction running over a store in memory, and events to react to.
struct ReactionHarness: Sendable {
    static let start = Timestamp(microseconds: 1_767_225_600_000_000)

    let store = InMemoryMessageStore()
    var reaction = Greeter()
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    func running<Result: Sendable>(_ body: @Sendable (ReactionRunner<Greeter>) async throws -> Result) async throws -> Result {
        let configuration = ConsumerConfiguration(
            checkpointInterval: .milliseconds(10), heartbeat: .milliseconds(40), silence: .milliseconds(400), attempts: 2)
        let runner = ReactionRunner(reaction, name: "greeter", store: store, configuration: configuration, logger: logger) { Self.start }
        return try await Self.run(runner, logger) { try await body(runner) }
    }

    /// Runs a service while the body runs, then shuts it down gracefully.
    static func run<Result: Sendable>(
        _ service: any Service, _ logger: Logger, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        let group = ServiceGroup(services: [service], logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let result = try await body()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return result
        }
    }

    /// Appends a decision of a user's.
    func happen(_ events: IdentityEvent..., to user: String, cause: String = UniqueID.random()) async throws {
        guard let address = TestUser.address(of: user) else { return }
        let last = await store.last(of: address.eventSubject, in: StreamName.events(of: "identity"))?.sequence ?? 0
        let message = EventCodec<IdentityEvent>(source: "/test").message(
            for: events, of: address, expecting: last,
            cause: Cause(id: cause, position: nil, correlationID: "request", userID: "somebody", traceParent: nil), at: Self.start)
        _ = try await store.append(message, expecting: last)
    }

    /// The commands that are in the stream, without those whose id was there before.
    func commands() async throws -> [ReceivedCommand<IdentityCommand>] {
        try await store.messages(in: StreamName.commands(of: "identity")).map { try CommandCodec.read($0, as: IdentityCommand.self) }
    }

    func commands(_ count: Int) async throws -> [ReceivedCommand<IdentityCommand>] {
        try await eventually("\(count) commands") {
            let all = try await commands()
            return all.count >= count ? all : nil
        }
    }

    func loseCheckpoint() async { await store.recreate(StreamName.positions, created: "later") }
}
