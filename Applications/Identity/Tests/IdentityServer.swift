import AccessTokens
import Crypto
import EventLog
import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import IdentityApplication
import JSON
import Logging
import PlatformTesting
import Synchronization
import Telemetry
import Views
import WebAPI

/// The identity application over a log in memory and views in a dictionary.
struct IdentityServer {
    static let operatorKey = "the-operator"
    static let userId = "01930000-0000-7000-8000-000000000001"

    let clock = TestClock()
    let store = InMemoryMessageStore()
    let views = ProfilesInMemory()
    let sessions: SessionDirectory
    let cookies: SessionCookies
    let limiter: AttemptLimiter
    /// Set where people sign in by external issuers too.
    var external: ExternalSignIn?
    let privateKey = Curve25519.KeyAgreement.PrivateKey()

    private let signingKeys: SigningKeys
    private static let tokens = AccessTokenPolicy(issuer: "https://app.example.com")

    init(isSecure: Bool = true, limits: AttemptLimits = AttemptLimits(burst: 1_000)) {
        let clock = clock
        sessions = SessionDirectory(store) { clock.now }
        cookies = SessionCookies(isSecure: isSecure)
        limiter = AttemptLimiter(limits)
        signingKeys = try! SigningKeys(parsing: SigningKeys.fresh(at: clock.now))
    }

    var now: @Sendable () -> Timestamp { { [clock] in clock.now } }

    func application() async throws -> Application<RouterResponder<APIContext>> {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let board = OutcomeBoard(inbox: "test", logger: logger)
        let resources = APIResources(
            requests: RequestLog(store: store, board: board, now: now), views: views,
            fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!,
            now: now)
        let sealing = try PasswordSealing(publicKey: Array(privateKey.publicKey.rawRepresentation))
        let signIn = SignIn(
            sessions: sessions, cookies: cookies, key: SignInKey(Array(repeating: 9, count: 32))!,
            tokens: await AccessTokenIssuer(signingKeys, policy: Self.tokens, now: now), limiter: limiter)
        let authenticator = Authenticator(
            operators: OperatorKeys([Self.operatorKey]), sessions: sessions,
            tokens: await AccessTokenVerifier(signingKeys.published, policy: Self.tokens, now: now), cookies: cookies)
        return try WebServer(
            [IdentityApplication.api(resources, sealing: sealing, signIn: signIn, external: external)], authenticator: authenticator,
            metrics: PrometheusMetrics()
        ).application(address: .hostname("127.0.0.1", port: 0), logger: logger)
    }

    func test<Value: Sendable>(
        _ setup: TestingSetup = .router, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await application().test(setup) { client in try await body(client) }
    }

    /// Sends JSON as the operator, or as nobody.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ json: String? = nil, asOperator: Bool = true, headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        try await test { client in
            var headers = headers
            if json != nil { headers[.contentType] = "application/json" }
            if asOperator { headers[.authorization] = "Bearer \(Self.operatorKey)" }
            return try await client.execute(uri: path, method: method, headers: headers, body: json.map { ByteBuffer(string: $0) })
        }
    }

    /// The commands in the log: their types and payloads.
    func commands() async -> [(type: String?, payload: String)] {
        await store.messages(in: StreamName.commands(of: "identity")).map { message in
            (Envelope(headers: message.headers)?.type, String(decoding: message.payload, as: UTF8.self))
        }
    }

    /// Everything that was written, as text.
    func written() async -> String {
        let messages = await store.messages(in: StreamName.commands(of: "identity")) + store.messages(in: StreamName.requests)
        return messages.map { String(decoding: $0.headers.block + $0.payload, as: UTF8.self) }.joined()
    }
}

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
    private let microseconds = Atomic<Int64>(1_767_225_600_000_000)

    var now: Timestamp { Timestamp(microseconds: microseconds.load(ordering: .sequentiallyConsistent)) }

    func pass(_ seconds: Int64) { microseconds.add(seconds * 1_000_000, ordering: .sequentiallyConsistent) }
}

/// Views in dictionaries; `user_profiles` where no other is named.
actor ProfilesInMemory: ViewSource {
    private var rows = InMemoryRows()
    private(set) var filters: [ViewFilter] = []

    func put(_ id: String, _ json: String, in view: String = "user_profiles") { rows.put(id, json, in: view) }

    func read(_ query: ViewQuery, asOf aggregator: String) -> ViewPage {
        filters += query.filters
        return rows.page(query)
    }

    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) -> Bool { aggregator == "identity" }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// The last part of the problem's type; nil where the answer is no problem.
    var problem: String? {
        guard headers[.contentType] == "application/problem+json" else { return nil }
        return members { root in root.member("type")?.string.map { String($0.split(separator: "/").last ?? "") } }
    }

    /// The pointer of the first fault.
    var pointer: String? { members { root in root.member("errors")?.element(0)?.member("pointer")?.string } }

    func members<Result>(_ body: (borrowing JSONValue) -> Result?) -> Result? {
        try? JSONDocument.withValue(parsing: Array(self.body.readableBytesView)) { root in body(root) }
    }
}
