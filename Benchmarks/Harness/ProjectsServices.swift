import EventLog
import EventSourcing
import Hosting
import JSON
import Postgres
import ProjectsAggregator
import ProjectsApplication
import ProjectsComponent
import ServiceLifecycle
import Telemetry
import Views
import WebAPI

/// The services of projects in this process, as the launcher makes them.
struct ProjectsServices: Sendable {
    static let operatorKey = "benchmarks-operator"
    static let definition = AggregatorDefinition(
        "projects",
        projections: [
            ViewProjection(ProjectList.self), ViewProjection(ProjectDetails.self), ViewProjection(Boards.self), ViewProjection(Cards.self),
            ViewProjection(TaskDetails.self), ViewProjection(Activities.self), ViewProjection(Burndowns.self),
            ViewProjection(Flows.self),
        ])
    private static let patience: Duration = .seconds(60)

    let requests: RequestLog
    let views: ViewReader
    let database: ViewDatabase
    /// Whoever signs in here is known to the application.
    let people: BenchmarkPeople
    /// Where the application answers.
    let port: Int

    /// Runs component, aggregator and application, and the body once the views show all there is.
    static func running(_ servers: BenchmarkServers, _ body: @Sendable (ProjectsServices) async throws -> Void) async throws {
        let store = servers.store
        let database = try ViewDatabase(context: "projects", on: PostgresConfiguration(url: servers.postgresURL))
        try await database.create()
        let views = ViewReader(database, connections: 8)
        let board = OutcomeBoard(logger: servers.logger)
        let requests = RequestLog(store: store, board: board) { Samples.time }
        guard let key = FingerprintKey(Array(repeating: 7, count: 32)) else { preconditionFailure("32 bytes are a key") }
        let resources = APIResources(requests: requests, views: views, fingerprintKey: key) { Samples.time }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let people = try await BenchmarkPeople(servers)
        let authenticator = Authenticator(
            operators: OperatorKeys([operatorKey]), sessions: people.sessions, tokens: people.verifier)
        let server = try WebServer(
            [ProjectsApplication.api(resources)], authenticator: authenticator, metrics: PrometheusMetrics()
        ).application(address: .hostname("127.0.0.1", port: 0), logger: servers.logger) { port.yield($0 ?? 0) }
        let services = ServiceGroup(
            services: [
                ViewAnnouncementListener(of: "projects", via: store, to: views),
                try AggregatorRunner(
                    ProjectsServices.definition, store: store, database: database, logger: servers.logger, now: { Samples.time },
                    announce: ViewAnnouncement.teller(of: "projects", via: store)),
                ComponentRunner(Projects(), name: "projects", store: store, logger: servers.logger) { Samples.time },
                server,
            ], logger: servers.logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            group.addTask { try? await board.run(store) }
            group.addTask { try? await people.sessions.run(store) }
            let bound = await ports.first { _ in true } ?? 0
            let head = try await store.state(of: StreamName.events(of: "projects")).lastSequence
            try await views.waitUntil(ProjectsServices.definition.name, reached: head, deadline: .now + patience)
            try await body(ProjectsServices(requests: requests, views: views, database: database, people: people, port: bound))
            await services.triggerGracefulShutdown()
            try await group.next()
            group.cancelAll()
        }
        await views.close()
    }

    /// Hands a command to the log and waits for its outcome; gives its position.
    func complete(_ command: some EventSourcing.Command & JSONRepresentable) async throws -> UInt64 {
        try await Self.complete(command, requests)
    }

    static func complete(_ command: some EventSourcing.Command & JSONRepresentable, _ requests: RequestLog) async throws -> UInt64 {
        let id = UniqueID.make(at: Samples.time)
        _ = try await requests.accept(
            command, request: CommandRequest(id: id, origin: .server, fingerprint: "f", owner: "operator", inbox: nil))
        guard case .ended(let outcome) = try await requests.outcome(of: id, within: patience)?.state else {
            preconditionFailure("a command had no outcome")
        }
        guard case .completed(let position) = outcome.status else { preconditionFailure("a command was refused: \(outcome.status)") }
        return position
    }
}
