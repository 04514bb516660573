import EventLog
import EventSourcing
import Hosting
import JSON
import Logging
import NATS
import PlatformTesting
import ProjectsComponent
import ProjectsEvents
import ServiceLifecycle
import Testing

@testable import tributary

/// A project's board on a server of its own, with several instances of the component that share its commands.
struct BoardWorkshop: Sendable {
    /// Whose project it is, and who asks.
    static let person = "01930000-0000-7000-8000-000000000001"

    let project = UniqueID.make(at: SystemClock.now())
    private let server: NATSServer
    /// The test's own side of the log.
    let store: JetStreamStore
    private let requests: RequestLog
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Runs the body beside the instances. Those that it stops before the end have had a connection of their own, as a process has.
    static func with(
        instances: Int, _ body: @escaping @Sendable (_ board: BoardWorkshop, _ stop: @escaping @Sendable (Int) -> Void) async throws -> Void
    ) async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { connection in
                let store = JetStreamStore(connection, logger: logger)
                try await store.provision(StreamDefinition.context("projects") + StreamDefinition.shared)
                let outcomes = OutcomeBoard(logger: logger)
                let board = BoardWorkshop(
                    server: server, store: store, requests: RequestLog(store: store, board: outcomes, now: SystemClock.now))
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await outcomes.run(store) }
                    let stops = (0..<instances).map { _ in AsyncStream.makeStream(of: Void.self) }
                    for stop in stops { group.addTask { try await board.runInstance(until: stop.stream) } }
                    try await board.create(board.project)
                    try await body(board) { stops[$0].continuation.finish() }
                    group.cancelAll()
                }
            }
        }
    }

    private init(server: NATSServer, store: JetStreamStore, requests: RequestLog) {
        self.server = server
        self.store = store
        self.requests = requests
    }

    /// One instance, that ends in the midst of what it does, as a process that is killed.
    private func runInstance(until stop: AsyncStream<Void>) async throws {
        try await server.withConnection { connection in
            let runner = ComponentRunner(
                Projects(), name: "projects", store: JetStreamStore(connection, logger: Self.logger), logger: Self.logger,
                now: SystemClock.now)
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await runner.run() }
                group.addTask { for await _ in stop {} }
                await group.next()
                group.cancelAll()
            }
        }
    }

    /// Begins a project, with a board of four columns.
    func create(_ project: String) async throws {
        let status = try await ask(CreateProject(projectId: project, name: "Web", prefix: "WEB"))
        guard case .completed = status else { throw Refused(status: status) }
    }

    struct Refused: Error { let status: Outcome.Status }

    /// Sends a command and waits for its outcome.
    @discardableResult
    func ask(_ command: some Command & JSONRepresentable) async throws -> Outcome.Status {
        let id = UniqueID.make(at: SystemClock.now())
        let request = CommandRequest(id: id, origin: .server, fingerprint: "f", owner: Self.person, inbox: nil)
        _ = try await requests.accept(command, request: request)
        guard case .ended(let outcome)? = try await requests.outcome(of: id, within: .seconds(120))?.state else {
            throw NotInTime("the outcome of \(command.messageType)", within: .seconds(120))
        }
        return outcome.status
    }

    /// The events of the context from the first one on, as they come, until the given one has been seen.
    func events(until isLast: (ProjectsEvent) -> Bool, _ body: (ProjectsEvent) -> Void) async throws {
        let codec = EventCodec<ProjectsEvent>(source: "/test")
        let reader = try await store.read(StreamName.events(of: "projects"), after: 0)
        var isOver = false
        while !isOver, let messages = try await reader.next(atMost: 100) {
            for event in try messages.flatMap({ try codec.events(in: $0) }) {
                body(event.event)
                isOver = isOver || isLast(event.event)
            }
        }
        await reader.close()
    }

    /// The commands to a board, in the order in which they are handled.
    func commands(to board: String) async throws -> [ProjectsCommand] {
        let stream = StreamName.commands(of: "projects")
        let head = try await store.state(of: stream).lastSequence
        let reader = try await store.read(stream, after: 0)
        var messages: [RecordedMessage] = []
        while (messages.last?.sequence ?? 0) < head, let more = try await reader.next(atMost: 1_000) { messages += more }
        await reader.close()
        return try messages.filter { $0.subject.hasSuffix(".board.\(board)") }.map {
            try CommandCodec.read($0, as: ProjectsCommand.self).command
        }
    }

    /// The board as a component finds it that has just been started.
    func loaded(_ project: String) async throws -> Board {
        let entities = EntityStore<ProjectsEvent>(store: store, codec: EventCodec(source: "/test"), now: SystemClock.now)
        let address = try #require(Board.address(of: project))
        return try await entities.load(Board.self, at: address).state
    }
}
