import EventSourcing
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebAPI

@Suite("Who is signed in")
struct SignedInTests {
    var server = SignedInServer()
    private static let body = #"{"personId":"ada","text":"hi"}"#
    private static let byProgram = HTTPField.Name("X-Requested-By")!

    private func greet(
        _ path: String = "/greetings/people", _ method: HTTPRequest.Method = .post, _ json: String = body, headers: HTTPFields
    ) async throws -> TestResponse {
        try await server.send(method, path, json, headers: headers)
    }

    private func withCookie(_ cookie: String) -> HTTPFields { [.cookie: cookie, Self.byProgram: "tests"] }

    @Test("A route for whoever has signed in refuses the anonymous, and takes a cookie, an access token and the operator key")
    func signedIn() async throws {
        let session = try await server.signIn()
        let anonymous = try await greet(headers: [:])
        #expect(anonymous.status == .unauthorized)
        #expect(anonymous.problem == "not-signed-in")
        #expect(anonymous.header("WWW-Authenticate") == #"Bearer realm="tributary""#)
        #expect(await server.store.messages(in: "GREETINGS_COMMANDS").isEmpty)
        #expect(try await greet(headers: withCookie(session.cookie)).status == .accepted)
        #expect(try await greet(headers: [.authorization: "Bearer \(SignedInServer.ada)/\(session.id)"]).status == .accepted)
        #expect(try await greet(headers: [.authorization: "Bearer \(GreetingServer.operatorKey)"]).status == .accepted)
    }

    @Test("A command is its caller's: the person's id stands in the log")
    func owner() async throws {
        let session = try await server.signIn()
        var headers = withCookie(session.cookie)
        headers[.init("Idempotency-Key")!] = "k-1"
        _ = try await greet(headers: headers)
        #expect(await server.owners() == [SignedInServer.ada])
    }

    @Test("What is a person's own is refused to others, and open to that person and the operator")
    func own() async throws {
        let path = "/greetings/people/\(SignedInServer.ada)/text"
        let (ada, eve) = (try await server.signIn(), try await server.signIn(SignedInServer.eve))
        let refused = try await greet(path, .put, #"{"text":"hi"}"#, headers: withCookie(eve.cookie))
        #expect(refused.status == .forbidden)
        #expect(refused.problem == "not-yours")
        #expect(try await greet(path, .put, #"{"text":"hi"}"#, headers: [:]).problem == "not-signed-in")
        #expect(await server.store.messages(in: "GREETINGS_COMMANDS").isEmpty)
        #expect(try await greet(path, .put, #"{"text":"hi"}"#, headers: withCookie(ada.cookie)).status == .accepted)
        #expect(
            try await greet(path, .put, #"{"text":"hi"}"#, headers: [.authorization: "Bearer \(GreetingServer.operatorKey)"]).status
                == .accepted)
    }

    @Test("What is the operator's is refused to a person with 403")
    func operatorOnly() async throws {
        let answer = try await server.send(.get, "/greetings/people", headers: [.cookie: server.signIn().cookie])
        #expect(answer.status == .forbidden)
        #expect(answer.problem == "operator-only")
    }

    @Test("A cookie that is not valid makes nobody, and does not keep anybody from what is open to all")
    func badCookie() async throws {
        let session = try await server.signIn()
        let name = server.cookies.name(of: .session)
        try await server.sessions.end(session.id)
        for cookie in [session.cookie, "\(name)=x", "\(name)=", "\(name)=\(session.id).", "\(session.cookie); \(session.cookie)"] {
            #expect(try await greet(headers: withCookie(cookie)).problem == "not-signed-in", "\(cookie)")
            #expect(try await greet("/greetings/open", headers: withCookie(cookie)).status == .accepted, "\(cookie)")
        }
    }

    @Test("An access token of a session that is over, or of nobody, is refused even where none is needed")
    func badToken() async throws {
        let session = try await server.signIn()
        let tokens = ["\(SignedInServer.eve)/\(session.id)", "\(SignedInServer.ada)/01930000-0000-7000-8000-0000000000ff", "nonsense"]
        for token in tokens {
            #expect(try await greet("/greetings/open", headers: [.authorization: "Bearer \(token)"]).problem == "bad-credentials")
        }
        try await server.sessions.end(session.id)
        let answer = try await greet(headers: [.authorization: "Bearer \(SignedInServer.ada)/\(session.id)"])
        #expect(answer.status == .unauthorized)
        #expect(answer.header("WWW-Authenticate")?.contains("invalid_token") == true)
    }

    @Test("Where the sessions cannot be read, nobody is let in: 503; and /health answers all the same")
    func unavailable() async throws {
        let session = try await server.signIn()
        server.cutOff()
        let answers = [
            try await greet(headers: withCookie(session.cookie)),
            try await greet(headers: [.authorization: "Bearer \(SignedInServer.ada)/\(session.id)"]),
        ]
        #expect(answers.map(\.status) == [.serviceUnavailable, .serviceUnavailable])
        #expect(answers.map(\.problem) == ["sessions-unavailable", "sessions-unavailable"])
        #expect(answers.allSatisfy { $0.header("Retry-After") == "1" })
        #expect(try await server.send(.get, "/health", headers: [.cookie: session.cookie]).status == .ok)
        #expect(await server.store.messages(in: "GREETINGS_COMMANDS").isEmpty)
    }

    @Test("Behind TLS the cookie without the prefix is nobody's, and the other way round")
    func cookieNames() async throws {
        let session = try await server.signIn()
        #expect(session.cookie.hasPrefix("__Host-session="))
        let bare = session.cookie.replacing("__Host-session", with: "session")
        #expect(try await greet(headers: withCookie(bare)).problem == "not-signed-in")
    }
}
