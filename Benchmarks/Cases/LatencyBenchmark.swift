import EventLog
import EventSourcing
import Hosting
import IdentityAggregator
import IdentityComponent
import IdentityEvents
import Postgres
import ServiceLifecycle
import Views

/// From a command's acceptance to the row that shows it, 200 commands a second for 20 seconds; against one bare append and one bare commit.
///
/// All services run in this process. The clock starts when the command is in the log, where a client is answered with 202; then the client waits for
/// the outcome, waits for the view to reach the outcome's position, and reads the row: what `Prefer: wait` and a read with the position token do. The
/// clock stops with the row in hand. The floor is paced alike.
enum LatencyBenchmark {
    private static let perSecond = 200
    private static let seconds = 20
    private static let users = 1_000
    private static let patience: Duration = .seconds(10)
    private static let definition = AggregatorDefinition("identity", projections: [ViewProjection(UserProfiles.self)])

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.context("identity") + StreamDefinition.context("bare") + StreamDefinition.shared)
        try await Filling.events(users, users: users, in: servers)
        let floors = try await floor(servers)
        let latencies = try await withPipeline(servers) { requests, views in try await measure(requests, views) }
        for (name, share, most) in [("p50", 0.5, 5.0), ("p99", 0.99, 20.0)] {
            await report.add(
                Measurement(
                    bench: "latency", name: name, value: percentile(latencies, share), unit: "ms", floor: percentile(floors, share),
                    reach: .atMost(most)))
        }
    }

    /// Milliseconds of each command, in the order in which they ended. The first second is not counted.
    private static func measure(_ requests: RequestLog, _ views: ViewReader) async throws -> [Double] {
        try await withThrowingTaskGroup(of: Double.self) { group in
            let began = ContinuousClock.now
            for number in 0..<(seconds + 1) * perSecond {
                try await Task.sleep(until: began + .seconds(1) * number / perSecond)
                group.addTask { try await show(number, requests, views) }
            }
            var latencies: [Double] = []
            for try await latency in group { latencies.append(latency) }
            return Array(latencies.dropFirst(perSecond))
        }
    }

    private static func show(_ number: Int, _ requests: RequestLog, _ views: ViewReader) async throws -> Double {
        let id = UniqueID.make(at: Samples.time)
        let userId = Samples.user(number % users)
        _ = try await requests.accept(
            ModifyUser(userId: userId, firstName: "Ada the \(number)th"),
            request: CommandRequest(id: id, origin: .server, fingerprint: "f", owner: "o", inbox: nil))
        let accepted = ContinuousClock.now
        guard case .ended(let outcome) = try await requests.outcome(of: id, within: patience)?.state,
            case .completed(let position) = outcome.status
        else { preconditionFailure("command \(number) was not completed") }
        try await views.waitUntil(definition.name, reached: position, deadline: .now + patience)
        let row = try await views.row(UserProfiles.view, id: userId)
        let latency = (ContinuousClock.now - accepted) / .milliseconds(1)
        precondition(row.map { $0.position >= position } == true, "the row of command \(number) does not show it")
        return latency
    }

    private static func floor(_ servers: BenchmarkServers) async throws -> [Double] {
        let nats = NATSFloor(url: servers.natsURL, sendAtOnce: true)
        let postgres = PostgresFloor(url: servers.postgresURL)
        let began = ContinuousClock.now
        var latencies: [Double] = []
        for number in 0..<10 * perSecond {
            let message = Samples.codec.message(
                for: [Samples.event(number)], of: Samples.address(number, in: "bare"), expecting: 0, cause: Samples.cause(number),
                at: Samples.time)
            let document = #"{"firstName":"Ada the \#(number)th"}"#
            try await Task.sleep(until: began + .seconds(1) * number / perSecond)
            let start = ContinuousClock.now
            nats.publishOneByOne([message]) { _ in 0 }
            postgres.commit(id: Samples.user(number % users), document: document)
            latencies.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        return latencies
    }

    /// Component, aggregator and what tells readers and waiting requests, all running and caught up.
    private static func withPipeline<Result: Sendable>(
        _ servers: BenchmarkServers, _ body: (RequestLog, ViewReader) async throws -> Result
    ) async throws -> Result {
        let store = servers.store
        let database = try ViewDatabase(context: "identity", on: PostgresConfiguration(url: servers.postgresURL))
        try await database.create()
        let views = ViewReader(database)
        let board = OutcomeBoard(logger: servers.logger)
        let services = ServiceGroup(
            services: [
                ViewAnnouncementListener(of: "identity", via: store, to: views),
                try AggregatorRunner(
                    definition, store: store, database: database, logger: servers.logger, now: { Samples.time },
                    announce: ViewAnnouncement.teller(of: "identity", via: store)),
                ComponentRunner(Identity.withoutPasswords, name: "identity", store: store, logger: servers.logger) {
                    Samples.time
                },
            ], logger: servers.logger)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            group.addTask { try? await board.run(store) }
            try await views.waitUntil(definition.name, reached: UInt64(users), deadline: .now + patience)
            let result = try await body(RequestLog(store: store, board: board) { Samples.time }, views)
            await services.triggerGracefulShutdown()
            try await group.next()
            group.cancelAll()
            await views.close()
            return result
        }
    }
}
