import HTTPTypes
import Testing

@testable import WebAPI

@Suite("Requests that a page of somebody else made the browser send")
struct ForgeryTests {
    let server = SignedInServer()
    private static let body = #"{"personId":"ada","text":"hi"}"#
    private static let byProgram = HTTPField.Name("X-Requested-By")!

    @Test(
        "What changes something, with a cookie and without X-Requested-By, is refused, whoever the cookie makes one",
        arguments: [true, false])
    func requestedBy(isValid: Bool) async throws {
        let cookie = isValid ? try await server.signIn().cookie : "__Host-session=x"
        for path in ["/greetings/people", "/greetings/open"] {
            let answer = try await server.send(.post, path, Self.body, headers: [.cookie: cookie])
            #expect(answer.status == .forbidden)
            #expect(answer.problem == "missing-requested-by")
        }
        #expect(await server.store.messages(in: "GREETINGS_COMMANDS").isEmpty)
    }

    @Test("The cookie of a login and that of a device are guarded like that of a session", arguments: ["login-request", "device"])
    func otherCookies(name: String) async throws {
        let answer = try await server.send(.post, "/greetings/open", Self.body, headers: [.cookie: "__Host-\(name)=x"])
        #expect(answer.problem == "missing-requested-by")
    }

    @Test(
        "A page of somebody else is refused by its origin",
        arguments: [
            "https://evil.example.com", "null", "http://app.example.com", "https://app.example.com.evil.com",
            "https://app.example.com:8443", "",
        ])
    func foreignOrigin(origin: String) async throws {
        let cookie = try await server.signIn().cookie
        let answer = try await server.send(
            .post, "/greetings/people", Self.body, headers: [.cookie: cookie, Self.byProgram: "x", .origin: origin])
        #expect(answer.status == .forbidden)
        #expect(answer.problem == "foreign-origin")
        #expect(await server.store.messages(in: "GREETINGS_COMMANDS").isEmpty)
    }

    @Test(
        "Our own pages and those that are allowed are not",
        arguments: ["https://app.example.com", "https://APP.example.com:443", "https://other.example.com"])
    func ownOrigin(origin: String) async throws {
        let cookie = try await server.signIn().cookie
        let answer = try await server.send(
            .post, "/greetings/people", Self.body, headers: [.cookie: cookie, Self.byProgram: "x", .origin: origin])
        #expect(answer.status == .accepted)
    }

    @Test("A page of an origin that is listed may ask first, and read the answers; another's may not, whatever it asks")
    func crossOrigin() async throws {
        let ask: HTTPFields = [.accessControlRequestMethod: "POST", .accessControlRequestHeaders: "x-requested-by"]
        for (origin, isListed) in [("https://other.example.com", true), ("https://evil.example.com", false), ("null", false)] {
            var headers = ask
            headers[.origin] = origin
            for path in ["/greetings/people", "/nowhere"] {
                let preflight = try await server.send(.options, path, headers: headers)
                #expect(preflight.headers[.accessControlAllowOrigin] == (isListed ? origin : nil))
                #expect(preflight.headers[.accessControlAllowHeaders]?.contains("X-Requested-By") == (isListed ? true : nil))
                #expect(preflight.headers[.vary] == "Origin")
            }
            // The refusal is for the page to read, too.
            let answer = try await server.send(.get, "/greetings/people", headers: [.origin: origin])
            #expect(answer.status == .unauthorized)
            #expect(answer.headers[.accessControlAllowOrigin] == (isListed ? origin : nil))
            #expect(answer.headers[.accessControlAllowCredentials] == (isListed ? "true" : nil))
        }
        #expect(try await server.send(.get, "/health").headers[.accessControlAllowOrigin] == nil)
    }

    @Test("A read needs neither; nor does a request with Authorization, or without a cookie of ours")
    func unguarded() async throws {
        let session = try await server.signIn()
        #expect(try await server.send(.get, "/requests/x", headers: [.cookie: session.cookie]).status == .notFound)
        let token = "Bearer \(SignedInServer.ada)/\(session.id)"
        #expect(
            try await server.send(.post, "/greetings/people", Self.body, headers: [.authorization: token, .cookie: session.cookie]).status
                == .accepted)
        #expect(try await server.send(.post, "/greetings/open", Self.body, headers: [.cookie: "theme=dark"]).status == .accepted)
    }

    @Test("Without a public URL the host that the request names is our own")
    func noPublicURL() {
        let policy = OriginPolicy()
        #expect(policy.admits("http://localhost:3000", authority: "localhost:3000"))
        #expect(policy.admits("https://app.example.com", authority: "app.example.com"))
        #expect(policy.admits(nil, authority: "localhost:3000"))
        #expect(!policy.admits("http://localhost:3001", authority: "localhost:3000"))
        #expect(!policy.admits("http://evil.com", authority: "localhost:3000"))
        #expect(!policy.admits("http://localhost:3000", authority: nil))
        #expect(!policy.admits("http://localhost:3000@evil.com", authority: "localhost:3000"))
    }
}
