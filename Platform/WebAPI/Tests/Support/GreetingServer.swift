import EventLog
import EventSourcing
import Hummingbird
import HummingbirdTesting
import Logging
import PlatformTesting
import Telemetry
import WebAPI

/// A server with one small API over a log and views in memory.
struct GreetingServer {
    static let operatorKey = "a-key-for-tests"

    let store = InMemoryMessageStore()
    let views = InMemoryViews()
    let board = OutcomeBoard(inbox: "test", logger: Logger(label: "test"))
    let metrics = PrometheusMetrics()
    var checks: [ReadinessCheck] = []
    /// Routes beside the usual ones.
    var others: [any Endpoint] = []
    var sockets: [any SocketEndpoint] = []

    static let now: @Sendable () -> Timestamp = { Timestamp("2026-01-01T00:00:00Z")! }

    var api: API {
        let resources = APIResources(
            requests: RequestLog(store: store, board: board, now: Self.now), views: views,
            fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!,
            now: Self.now)
        return API(
            title: "Greetings", version: "1", description: "For tests.", prefix: "/greetings",
            schemas: [
                "Greet": Greet.schema, "GreetAgain": Greet.schema, "Greeting": #"{"type":"object"}"#, "Unused": #"{"type":"string"}"#,
            ], resources: resources, sockets: sockets
        ) {
            CommandRoute(.post, "/people", Greet.self, by: .anyone, summary: "Greet", making: "/people/{personId}")
            CommandRoute(.put, "/people/{personId}/text", GreetAgain.self, by: .operator, summary: "Greet again")
            ViewRoute(
                "/people/{personId}", "Greeting", in: "greetings", of: "greetings", aggregator: "greetings", by: .anyone,
                summary: "Show one")
            others
            ViewPageRoute(
                "/people", "Greeting", in: "greetings", of: "greetings", aggregator: "greetings", by: .operator,
                filters: [QueryFilter("mood", values: ["good", "bad"])], summary: "Show all")
        }
    }

    func application(
        onRunning: @escaping @Sendable (_ port: Int?) async -> Void = { _ in }
    ) throws -> Application<RouterResponder<APIContext>> {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return try WebServer([api], keys: OperatorKeys([Self.operatorKey]), checks: checks, metrics: metrics)
            .application(address: .hostname("127.0.0.1", port: 0), logger: logger, onRunning: onRunning)
    }

    func test<Value: Sendable>(
        _ setup: TestingSetup = .router, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await application().test(setup) { client in try await body(client) }
    }

    /// Says how a request ended, as a component would.
    func settle(_ requestID: String, _ status: Outcome.Status) async throws {
        let address = EntityAddress(context: "greetings", entity: "person", id: "ada")!
        try await store.tell(
            Outcome(requestID: requestID, address: address, status: status), inbox: board.inbox, owner: nil,
            behind: Fence(subject: "owner.test.0", sequence: 0), at: Self.now())
    }

    /// The commands in the log.
    func commands() async -> [RecordedMessage] { await store.messages(in: "GREETINGS_COMMANDS") }
}
