import EventLog
import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Logging
import PlatformTesting
import ProjectsApplication
import Telemetry
import Views
import WebAPI

/// The projects application over a log in memory and views in dictionaries.
struct ProjectsServer {
    static let operatorKey = "the-operator"
    /// Reads everything of the project; its owner.
    static let ada = "01930000-0000-7000-8000-00000000000a"
    /// Reads nothing of it.
    static let eve = "01930000-0000-7000-8000-00000000000e"
    static let project = "01930000-0000-7000-8000-000000000060"
    static let task = "01930000-0000-7000-8000-000000000081"
    static let sprint = "01930000-0000-7000-8000-0000000000b1"

    let store = InMemoryMessageStore()
    let views = ProjectViewsInMemory()
    let board = OutcomeBoard(inbox: "test", logger: Logger(label: "test"))
    private let sessions = SessionDirectory(InMemoryMessageStore(), now: now)
    private let cookies = SessionCookies(isSecure: true)

    static let now: @Sendable () -> Timestamp = { Timestamp("2026-11-21T12:00:00Z")! }

    var api: API {
        ProjectsApplication.api(
            APIResources(
                requests: RequestLog(store: store, board: board, now: Self.now), views: views,
                fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!, now: Self.now))
    }

    func test<Value: Sendable>(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value) async throws -> Value {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let authenticator = Authenticator(
            operators: OperatorKeys([Self.operatorKey]), sessions: sessions, tokens: NoTokens(), cookies: cookies)
        return try await WebServer([api], authenticator: authenticator, metrics: PrometheusMetrics())
            .application(address: .hostname("127.0.0.1", port: 0), logger: logger).test(.router) { try await body($0) }
    }

    /// Asks as a person, as the operator, or as nobody.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ json: String? = nil, by caller: String? = ada, headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = headers
        if json != nil { headers[.contentType] = "application/json" }
        if caller == Self.operatorKey {
            headers[.authorization] = "Bearer \(Self.operatorKey)"
        } else if let caller {
            headers[.cookie] = try await cookie(of: caller)
            headers[HTTPField.Name("X-Requested-By")!] = "test"
        }
        return try await test { [headers] client in
            try await client.execute(uri: path, method: method, headers: headers, body: json.map { ByteBuffer(string: $0) })
        }
    }

    func get(_ path: String, by caller: String? = ada) async throws -> TestResponse { try await send(.get, path, by: caller) }

    private func cookie(of user: String) async throws -> String {
        let login = Session.hash(UniqueID.random())
        try await sessions.open(UniqueID.make(at: Self.now()), of: user, for: login, startedAt: Self.now())
        let taken = try await sessions.take(login, for: .cookie)
        return "\(cookies.name(of: .session))=\(taken?.sessionID ?? "").\(taken?.secret ?? "")"
    }

    /// The commands in the log: entity, type and payload.
    func commands() async -> [(entity: String, type: String, payload: String)] {
        await store.messages(in: StreamName.commands(of: "projects")).map { message in
            (
                EntityAddress(subject: message.subject)?.description ?? "", Envelope(headers: message.headers)?.type ?? "",
                String(decoding: message.payload, as: UTF8.self)
            )
        }
    }
}

private struct NoTokens: AccessTokenVerifying {
    func person(of token: String) async -> SignedIn? { nil }
}

/// The views of projects in dictionaries.
actor ProjectViewsInMemory: ViewSource {
    private var rows = InMemoryRows()

    func put(_ id: String, _ json: String, in view: String, at position: UInt64 = 1) { rows.put(id, json, in: view, at: position) }

    func remove(_ id: String, of view: String) { rows.remove(id, of: view) }

    func read(_ query: ViewQuery, asOf aggregator: String) -> ViewPage { rows.page(query) }

    func readRevision(
        of id: String, in assembly: ViewAssembly, for audience: ViewAudience?, asOf aggregator: String
    ) -> (ViewRevision?, position: UInt64?) { (rows.revision(of: id, in: assembly, for: audience), rows.position) }

    func readAssembled(_ assembly: ViewAssembly, id: String, asOf aggregator: String) -> AssembledRow? { rows.assemble(assembly, id: id) }

    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) -> Bool { aggregator == "projects" }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// The last part of the problem's type; nil where the answer is no problem.
    var problem: String? {
        guard headers[.contentType] == "application/problem+json" else { return nil }
        return members { root in root.member("type")?.string.map { String($0.split(separator: "/").last ?? "") } }
    }

    /// A text of each item of a page.
    func items(_ member: String) -> [String] {
        members { root in
            var texts: [String] = []
            root.member("items")?.forEachElement { _, item in texts.append(item.member(member)?.string ?? "") }
            return texts
        } ?? []
    }

    func members<Result>(_ body: (borrowing JSONValue) -> Result?) -> Result? {
        let limits = JSONLimits(depth: 64, bytes: 1 << 20)
        return try? JSONDocument.withValue(parsing: Array(self.body.readableBytesView), limits: limits) { root in body(root) }
    }
}
