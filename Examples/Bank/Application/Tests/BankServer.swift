import BankApplication
import EventLog
import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Logging
import PlatformTesting
import Telemetry
import Views
import WebAPI

/// The bank's application over a log in memory and views in a dictionary.
struct BankServer {
    static let operatorKey = "the-operator"
    static let account = "01930000-0000-7000-8000-00000000000a"
    static let other = "01930000-0000-7000-8000-00000000000b"
    static let transfer = "01930000-0000-7000-8000-00000000000c"

    let store = InMemoryMessageStore()
    let views = DocumentsInMemory()

    private func application() throws -> Application<RouterResponder<APIContext>> {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let now: @Sendable () -> Timestamp = { Timestamp("2026-01-01T00:00:00Z")! }
        let resources = APIResources(
            requests: RequestLog(store: store, board: OutcomeBoard(inbox: "test", logger: logger), now: now), views: views,
            fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!, now: now)
        return try WebServer([BankApplication.api(resources)], keys: OperatorKeys([Self.operatorKey]), metrics: PrometheusMetrics())
            .application(address: .hostname("127.0.0.1", port: 0), logger: logger)
    }

    /// Sends JSON as the operator, or as nobody.
    func send(_ method: HTTPRequest.Method, _ path: String, _ json: String? = nil, asOperator: Bool = true) async throws -> TestResponse {
        try await application().test(.router) { client in
            var headers: HTTPFields = [:]
            if json != nil { headers[.contentType] = "application/json" }
            if asOperator { headers[.authorization] = "Bearer \(Self.operatorKey)" }
            return try await client.execute(uri: path, method: method, headers: headers, body: json.map { ByteBuffer(string: $0) })
        }
    }

    /// The commands in the log: their subjects, types and payloads.
    func commands() async -> [[String]] {
        await store.messages(in: StreamName.commands(of: "bank")).map { message in
            let entity = EntityAddress(subject: message.subject)?.description ?? ""
            return [entity, Envelope(headers: message.headers)?.type ?? "", String(decoding: message.payload, as: UTF8.self)]
        }
    }
}

/// Views in dictionaries.
actor DocumentsInMemory: ViewSource {
    private var rows = InMemoryRows()
    private(set) var filters: [ViewFilter] = []

    func put(_ view: String, _ id: String, _ json: String) { rows.put(id, json, in: view) }

    func read(_ query: ViewQuery, asOf aggregator: String) -> ViewPage {
        filters += query.filters
        return rows.page(query)
    }

    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) -> Bool { aggregator == "bank" }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func members<Result>(_ body: (borrowing JSONValue) -> Result?) -> Result? {
        try? JSONDocument.withValue(parsing: Array(self.body.readableBytesView)) { root in body(root) }
    }
}
