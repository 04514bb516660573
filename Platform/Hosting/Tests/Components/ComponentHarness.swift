import EventLog
import EventSourcing
import Hosting
import IdentityEvents
import JSON
import Logging
import PlatformTesting
import ServiceLifecycle

/// A component running over a store in memory, and an application's side to send commands with.
struct ComponentHarness: Sendable {
    static let user = "01930000-0000-7000-8000-000000000001"
    static let otherUser = "01930000-0000-7000-8000-000000000002"

    let store: InMemoryMessageStore
    let requests: RequestLog
    let component: TestComponent
    /// Looks often at everything, so that tests need not wait, and writes all snapshots at its end, however long the machine takes.
    var configuration = ComponentConfiguration(
        snapshots: SnapshotConfiguration(lastMoments: .seconds(60)),
        consuming: ConsumerConfiguration(
            checkpointInterval: .milliseconds(10), heartbeat: .milliseconds(40), silence: .milliseconds(400), attempts: 2))

    init(store: InMemoryMessageStore = InMemoryMessageStore(), component: TestComponent = TestComponent()) {
        self.store = store
        self.component = component
        let logger = Logger(label: "test")
        requests = RequestLog(store: store, board: OutcomeBoard(inbox: "test", logger: logger)) { Timestamp(microseconds: 1) }
    }

    /// Runs the component while the body runs, then shuts it down gracefully. `over` is what the component sees of the store.
    func running<Result: Sendable>(
        over other: (any MessageStore & Announcements)? = nil, _ body: @Sendable (ComponentRunner<TestComponent>) async throws -> Result
    ) async throws -> Result {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let runner = ComponentRunner(component, name: "test", store: other ?? store, configuration: configuration, logger: logger) {
            Timestamp(microseconds: 1_767_225_600_000_000)
        }
        let group = ServiceGroup(services: [runner], logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let result = try await body(runner)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return result
        }
    }

    /// Sends a command and gives its request id.
    @discardableResult
    func send(_ command: some Command & JSONRepresentable, id: String = UniqueID.random()) async throws -> String {
        _ = try await requests.accept(
            command, request: CommandRequest(id: id, origin: .client, fingerprint: "f", owner: "tester", inbox: nil))
        return id
    }

    /// Writes a command into the stream past all that an application checks.
    func publish(_ command: some Command & JSONRepresentable, id: String, inbox: String) async throws {
        let type = command.messageType.description
        var headers = Envelope(id: id, type: type, source: "/stranger", time: Timestamp(microseconds: 1)).headers
        headers.append(.inbox, inbox)
        let message = ProposedMessage(
            subject: command.address.commandSubject, id: UniqueID.random(), headers: headers, payload: command.jsonBytes)
        _ = try await store.append(message, expecting: nil)
    }

    func outcome(of requestID: String) async throws -> Outcome.Status {
        try await eventually("the outcome of \(requestID)") {
            guard case .ended(let outcome)? = try await requests.status(of: requestID)?.state else { return nil }
            return outcome.status
        }
    }

    func events(of user: String = Self.user) async throws -> [IdentityEvent] {
        let codec = EventCodec<IdentityEvent>(source: "/test")
        let messages = await store.messages(in: StreamName.events(of: "identity"))
        return try messages.filter { $0.subject.hasSuffix(user) }.flatMap { try codec.events(in: $0).map(\.event) }
    }

    /// Forgets the component's checkpoint, as a crash right before it was stored would.
    func loseCheckpoint() async { await store.recreate(StreamName.positions, created: "later") }
}
