import EventSourcing
import HTTPTypes
import HummingbirdTesting
import IdentityEvents
import Testing
import WebAPI

@Suite("Tokens over HTTP")
struct TokenTests {
    private let server = IdentityServer()
    private var client: Browser { Browser(server) }

    /// The answer that gives the tokens of a new session.
    private func tokens() async throws -> TestResponse {
        let secret = try #require(try await client.logIn(cookies: false).string("loginRequest"))
        try await server.admit()
        return try await client.send(.post, "/identity/tokens", headers: [.init("X-Login-Request")!: secret])
    }

    private func refresh(_ token: String?) async throws -> TestResponse {
        try await client.send(.post, "/identity/tokens/refresh", #"{"refreshToken":"\#(token ?? "")"}"#)
    }

    private func session(_ token: String?) async throws -> TestResponse {
        try await client.send(.get, "/identity/session", headers: [.authorization: "Bearer \(token ?? "")"])
    }

    @Test("A login without cookies is taken for an access token, with which its holder is signed in, and a refresh token")
    func issued() async throws {
        let answer = try await tokens()
        #expect(answer.status == .ok)
        #expect(answer.string("tokenType") == "Bearer")
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(answer.headers[values: .setCookie].isEmpty)
        #expect(try await session(answer.string("accessToken")).string("userId") == IdentityServer.userId)
    }

    @Test("A login with a cookie can be taken for tokens too")
    func byCookie() async throws {
        let browser = client
        try await browser.logIn()
        try await server.admit()
        #expect(try await browser.send(.post, "/identity/tokens").string("accessToken") != nil)
        #expect(browser.cookies.isEmpty)
    }

    @Test("A secret that is none takes nothing", arguments: ["", "x", String(repeating: "A", count: 43)])
    func unknownLogin(secret: String) async throws {
        let answer = try await client.send(.post, "/identity/tokens", headers: [.init("X-Login-Request")!: secret])
        #expect(answer.problem == "no-login-waits")
    }

    @Test("ASVS 9.2.1: an access token holds for five minutes, and is refreshed for the next")
    func refreshed() async throws {
        var answer = try await tokens()
        for generation in 1...3 {
            server.clock.pass(300)
            #expect(try await session(answer.string("accessToken")).problem == "bad-credentials")
            answer = try await refresh(answer.string("refreshToken"))
            #expect(answer.status == .ok)
            #expect(try await session(answer.string("accessToken")).status == .ok)
            #expect(try await server.commands(RefreshSession.self).map(\.generation) == (1...generation).map(Int64.init))
        }
    }

    @Test("ASVS 10.4.5 (two tabs): two that refresh at the same moment get the same next token, and the session goes on")
    func twoTabs() async throws {
        let first = try await tokens().string("refreshToken")
        async let one = refresh(first)
        async let other = refresh(first)
        let answers = try await [one, other]
        #expect(answers.map(\.status) == [.ok, .ok])
        #expect(answers[0].string("refreshToken") == answers[1].string("refreshToken"))
        #expect(try await refresh(answers[0].string("refreshToken")).status == .ok)
    }

    @Test("ASVS 10.4.5 (reuse): a refresh token that comes back later ends the session, for whoever has it")
    func reuse() async throws {
        let stolen = try await tokens()
        let next = try await refresh(stolen.string("refreshToken"))
        server.clock.pass(16)
        let answer = try await refresh(stolen.string("refreshToken"))
        #expect(answer.status == .unauthorized)
        #expect(answer.problem == "refresh-reused")
        #expect(try await refresh(next.string("refreshToken")).problem == "refresh-refused")
        #expect(try await session(next.string("accessToken")).problem == "bad-credentials")
        #expect(try await server.commands(RevokeSession.self).map(\.reason) == [.reuseDetected])
    }

    @Test("A refresh token that was altered, or was never given out, is refused and ends nothing")
    func forged() async throws {
        let answer = try await tokens()
        let parts = try #require(answer.string("refreshToken")).split(separator: ".").map(String.init)
        for forged in ["\(parts[0]).2.\(parts[2])", "\(parts[0]).1.", "\(parts[0]).1", "x", "..", "\(parts[0]).1.\(parts[2])A"] {
            #expect(try await refresh(forged).problem == "refresh-refused", "\(forged)")
        }
        #expect(try await session(answer.string("accessToken")).status == .ok)
        #expect(try await server.commands(RevokeSession.self).isEmpty)
    }

    @Test("ASVS 7.4.1: a session that has ended ends its tokens, though they could still be checked")
    func revoked() async throws {
        let answer = try await tokens()
        let access = try #require(answer.string("accessToken"))
        let out = try await client.send(.delete, "/identity/session", headers: [.authorization: "Bearer \(access)"])
        #expect(out.status == .accepted)
        #expect(try await session(access).problem == "bad-credentials")
        #expect(try await refresh(answer.string("refreshToken")).problem == "refresh-refused")
    }

    @Test("ASVS 9.2.2: a refresh token is no access token, and an access token no refresh token")
    func confusion() async throws {
        let answer = try await tokens()
        #expect(try await session(answer.string("refreshToken")).problem == "bad-credentials")
        #expect(try await refresh(answer.string("accessToken")).problem == "refresh-refused")
        #expect(try await refresh(answer.string("refreshToken")).status == .ok)
    }

    @Test("The keys are shown to everybody, and hold no secret")
    func keySet() async throws {
        let answer = try await client.send(.get, "/.well-known/jwks.json")
        #expect(answer.status == .ok)
        #expect(answer.headers[.cacheControl] == "public, max-age=300")
        #expect(answer.text.contains(#""crv":"Ed25519""#) && !answer.text.contains(#""d""#) && !answer.text.contains(#""key":"#))
    }

    @Test("No secret of a session or a token is anywhere in the log")
    func log() async throws {
        let answer = try await tokens()
        let next = try await refresh(answer.string("refreshToken"))
        var log = await server.written()
        for message in await server.store.messages(in: StreamName.sessions) { log += String(decoding: message.payload, as: UTF8.self) }
        for secret in ["accessToken", "refreshToken"].flatMap({ [answer.string($0), next.string($0)] }) {
            #expect(!log.contains(try #require(secret)))
        }
    }
}
