import EventLog
import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import PlatformTesting
import Telemetry
import WebAPI

/// A server with a route for each kind of access, and sessions.
struct SignedInServer {
    static let ada = "01930000-0000-7000-8000-00000000000a"
    static let eve = "01930000-0000-7000-8000-00000000000e"

    let store = InMemoryMessageStore()
    let views = InMemoryViews()
    let sessions: SessionDirectory
    var cookies = SessionCookies(isSecure: true)
    var origins = OriginPolicy(publicURL: "https://app.example.com", allowed: ["https://other.example.com"])
    var tokens = FixedTokens()
    private let faults: UnreachableStore

    init() {
        faults = UnreachableStore(store: store)
        sessions = SessionDirectory(faults, now: GreetingServer.now)
    }

    var api: API {
        let resources = APIResources(
            requests: RequestLog(store: store, board: OutcomeBoard(inbox: "test", logger: Logger(label: "test")), now: GreetingServer.now),
            views: views, fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!, now: GreetingServer.now)
        return API(
            title: "Greetings", version: "1", description: "For tests.", prefix: "/greetings",
            schemas: [
                "Circle": #"{"type":"object"}"#, "OwnCircle": #"{"type":"object"}"#, "Greet": Greet.schema, "GreetAgain": Greet.schema,
                "Greeting": #"{"type":"object"}"#,
            ], resources: resources
        ) {
            CommandRoute(.post, "/people", Greet.self, by: .signedIn, summary: "Greet")
            CommandRoute(.put, "/people/{personId}/text", GreetAgain.self, by: .own("personId"), summary: "Greet again")
            CommandRoute(.post, "/open", Greet.self, by: .anyone, summary: "Greet")
            ViewPageRoute(
                "/people", "Greeting", in: "greetings", of: "greetings", aggregator: "greetings", by: .operator, summary: "Show all")
            ViewRoute(
                "/circles/{circleId}", "Circle", in: "circles", of: "greetings", aggregator: "greetings", by: .signedIn,
                readers: .listed(in: "members", of: "userId"), summary: "Show a circle")
            ViewPageRoute(
                "/circles", "Circle", in: "circles", of: "greetings", aggregator: "greetings", by: .signedIn,
                readers: .listed(in: "guests"), summary: "Show circles")
            ViewRoute(
                "/people/{personId}/circle", "OwnCircle", in: "circles", of: "greetings", aggregator: "greetings", by: .own("personId"),
                foundBy: "host", summary: "Show a person's own circle")
        }
    }

    func send(_ method: HTTPRequest.Method, _ path: String, _ json: String? = nil, headers: HTTPFields = [:]) async throws -> TestResponse {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let authenticator = Authenticator(
            operators: OperatorKeys([GreetingServer.operatorKey]), sessions: sessions, tokens: tokens, cookies: cookies, origins: origins)
        return try await WebServer([api], authenticator: authenticator, metrics: PrometheusMetrics())
            .application(address: .hostname("127.0.0.1", port: 0), logger: logger)
            .test(.router) { try await $0.send(method, path, json, headers: headers) }
    }

    /// The cookie of a new session of a person.
    func signIn(_ user: String = ada) async throws -> (id: String, cookie: String) {
        let login = Session.hash(UniqueID.random())
        try await sessions.open(UniqueID.make(at: GreetingServer.now()), of: user, for: login, startedAt: GreetingServer.now())
        let taken = try await sessions.take(login, for: .cookie)
        return (taken?.sessionID ?? "", "\(cookies.name(of: .session))=\(taken?.sessionID ?? "").\(taken?.secret ?? "")")
    }

    /// Makes the sessions unreachable.
    func cutOff() { faults.isAway = true }

    /// On whose behalf the commands in the log are.
    func owners() async -> [String?] {
        await store.messages(in: StreamName.requests).map { message in
            String(decoding: message.payload, as: UTF8.self).split(separator: "\"").map(String.init).first { $0.count == 36 }
        }
    }
}

/// Takes `<user>/<session>` for an access token.
struct FixedTokens: AccessTokenVerifying {
    func person(of token: String) async -> SignedIn? {
        let parts = token.split(separator: "/").map(String.init)
        return parts.count == 2 ? SignedIn(userID: parts[0], sessionID: parts[1]) : nil
    }
}
