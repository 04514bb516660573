import EventLog
import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import PlatformTesting
import Telemetry
import Views
import WebAPI

/// A server whose documents are read by whom the row of another view lists.
struct BoardServer {
    static let ada = SignedInServer.ada
    static let eve = SignedInServer.eve

    let views = InMemoryViews()
    private let sessions = SessionDirectory(InMemoryMessageStore(), now: GreetingServer.now)
    private let cookies = SessionCookies(isSecure: true)

    private var api: API {
        let resources = APIResources(
            requests: RequestLog(
                store: InMemoryMessageStore(), board: OutcomeBoard(inbox: "test", logger: Logger(label: "test")), now: GreetingServer.now),
            views: views, fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!, now: GreetingServer.now)
        let readers = Readers.listed(in: "readers", ofRow: "boardId", in: "boards")
        return API(
            title: "Boards", version: "1", description: "For tests.", prefix: "/boards",
            schemas: ["Head": #"{"type":"object"}"#, "Card": #"{"type":"object"}"#], resources: resources
        ) {
            ViewPageRoute(
                "/", "Head", in: "boards", of: "boards", aggregator: "boards", by: .signedIn, scope: .own("readers"),
                sorts: [.ignoringCase("name")], summary: "Show one's own")
            AssembledViewRoute(
                "/{boardId}/whole", "Board", document: "Head", part: "Card",
                in: ViewAssembly("boards", "columns", by: "columnId", parts: "cards", of: "boardId", orderedBy: "key", as: "cards"),
                of: "boards", aggregator: "boards", by: .signedIn, readers: readers, summary: "Show a board")
            ViewRoute(
                "/{boardId}/cards/{cardId}", "Card", in: "cards", of: "boards", aggregator: "boards", by: .signedIn, readers: readers,
                summary: "Show a card")
            ViewPageRoute(
                "/{boardId}/cards", "Card", in: "cards", of: "boards", aggregator: "boards", by: .signedIn,
                filters: [QueryFilter("size"), QueryFilter("label", among: "labels")],
                sorts: [QuerySort("points"), .ranked("size", ["s", "m", "l"])], readers: readers, summary: "Show the cards of a board")
            ViewPageRoute(
                "/people/{personId}/cards", "Card", named: "OwnCards", in: "cards", of: "boards", aggregator: "boards",
                by: .own("personId"),
                scope: .path(as: ["personId": "assignee"]), isReversed: true, readers: readers, summary: "Show a person's cards")
        }
    }

    /// Two boards, one of Ada and one of everyone, and a card of a board that nobody reads.
    func fill() async {
        await views.put(
            "b1", #"{"boardId":"b1","name":"one","readers":["\#(Self.ada)"],"columns":[{"columnId":"x"}]}"#, at: 3, in: "boards")
        await views.put("b2", #"{"boardId":"b2","name":"Two","readers":["everyone","\#(Self.ada)"],"columns":[]}"#, at: 4, in: "boards")
        for (id, card) in [
            ("c1", #""boardId":"b1","points":10,"size":"l","labels":["ui","api"],"assignee":"\#(Self.ada)""#),
            ("c2", #""boardId":"b1","points":9,"size":"m","labels":["ui"]"#), ("c3", #""boardId":"b1","size":"m","labels":[]"#),
            ("c4", #""boardId":"b2","size":"s","labels":[],"assignee":"\#(Self.ada)""#),
            ("c5", #""boardId":"b3","size":"s","labels":[],"assignee":"\#(Self.ada)""#),
        ] { await views.put(id, #"{"cardId":"\#(id)","columnId":"x","key":"\#(id)",\#(card)}"#, at: 3, in: "cards") }
    }

    func application() throws -> Application<RouterResponder<APIContext>> {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let authenticator = Authenticator(
            operators: OperatorKeys([GreetingServer.operatorKey]), sessions: sessions, tokens: FixedTokens(), cookies: cookies)
        return try WebServer([api], authenticator: authenticator, metrics: PrometheusMetrics())
            .application(address: .hostname("127.0.0.1", port: 0), logger: logger)
    }

    /// Reads as a person, as the operator, or as nobody.
    func get(_ path: String, by caller: String? = ada, tag: String? = nil) async throws -> TestResponse {
        var headers: HTTPFields = [:]
        if caller == GreetingServer.operatorKey {
            headers[.authorization] = "Bearer \(GreetingServer.operatorKey)"
        } else if let caller {
            headers[.cookie] = try await cookie(of: caller)
        }
        if let tag { headers[.ifNoneMatch] = tag }
        return try await application().test(.router) { [headers] client in try await client.send(.get, path, headers: headers) }
    }

    /// The cookie of a new session of a person.
    private func cookie(of user: String) async throws -> String {
        let login = Session.hash(UniqueID.random())
        try await sessions.open(UniqueID.make(at: GreetingServer.now()), of: user, for: login, startedAt: GreetingServer.now())
        let taken = try await sessions.take(login, for: .cookie)
        return "\(cookies.name(of: .session))=\(taken?.sessionID ?? "").\(taken?.secret ?? "")"
    }

    /// The ids of the cards, or of the boards, on all pages.
    func ids(_ path: String, by caller: String? = ada, limit: Int = 1) async throws -> [String] {
        var ids: [String] = []
        var next: String? = ""
        while let cursor = next {
            let page = try await get(
                "\(path)\(path.contains("?") ? "&" : "?")limit=\(limit)\(cursor.isEmpty ? "" : "&after=\(cursor)")", by: caller)
            var number = 0
            while let id = page.string("items", "\(number)", "cardId") ?? page.string("items", "\(number)", "boardId") {
                ids.append(id)
                number += 1
            }
            next = page.string("next")
        }
        return ids
    }
}
