import EventSourcing
import HTTPTypes
import HummingbirdTesting
import IdentityEvents
import Testing
import WebAPI

@Suite("Sessions over HTTP")
struct SessionTests {
    private let server = IdentityServer()

    private func signedIn(_ user: String = IdentityServer.userId) async throws -> Browser {
        let browser = Browser(server)
        #expect(try await browser.signIn("\(user)@example.com", as: user).status == .ok)
        return browser
    }

    @Test("ASVS 7.2.3: the session's cookie carries 256 bits of its own, which no other session has")
    func secrets() async throws {
        var secrets: Set<String> = []
        for _ in 0..<5 {
            let parts = try #require(try await signedIn().cookie(.session)).split(separator: ".")
            #expect(parts[1].count == 64)
            secrets.insert(String(parts[1]))
        }
        #expect(secrets.count == 5)
    }

    @Test("ASVS 7.2.1: a session's id without its secret, or with another's, is nobody")
    func otherSecret() async throws {
        let (one, other) = (try await signedIn(), try await signedIn())
        let ids = [one, other].compactMap { $0.cookie(.session)?.split(separator: ".") }
        let thief = Browser(server)
        for value in ["\(ids[0][0]).\(ids[1][1])", "\(ids[0][0])", "\(ids[0][0]).", "\(ids[0][0]).\(ids[0][1])0"] {
            thief.cookies["__Host-session"] = value
            #expect(try await thief.send(.get, "/identity/session").status == .unauthorized, "\(value)")
        }
    }

    @Test("ASVS 7.2.4 (fixation): a session that was planted before the login is not the one after it, and what was there is ended")
    func fixation() async throws {
        let eve = Browser(server)
        #expect(try await eve.signIn("eve@example.com", as: "01930000-0000-7000-8000-0000000000ee").status == .ok)
        let planted = try #require(eve.cookie(.session))
        let victim = Browser(server)
        victim.cookies["__Host-session"] = planted
        let answer = try await victim.signIn()
        #expect(answer.string("userId") == IdentityServer.userId)
        #expect(victim.cookie(.session) != planted)
        #expect(victim.cookie(.session)?.prefix(36) != planted.prefix(36))
        #expect(try await eve.send(.get, "/identity/session").status == .unauthorized)
        #expect(try await victim.send(.get, "/identity/session").string("userId") == IdentityServer.userId)
    }

    @Test("ASVS 7.2.4 (fixation): a login's cookie of one's own in another's browser gives nobody the other's session")
    func plantedLogin() async throws {
        let eve = Browser(server)
        try await eve.logIn("eve@example.com")
        let planted = try #require(eve.cookie(.loginRequest))
        let victim = Browser(server)
        victim.cookies["__Host-login-request"] = planted
        try await victim.logIn()
        // The login made a secret of its own.
        #expect(victim.cookie(.loginRequest) != planted)
        try await server.admit()
        #expect(try await eve.send(.post, "/identity/session").status == .unauthorized)
        #expect(try await victim.send(.post, "/identity/session").string("userId") == IdentityServer.userId)
    }

    @Test("ASVS 6.5.1 (replay of the login's cookie): a session is taken once, by whoever comes first; the second gets nothing")
    func replay() async throws {
        let browser = Browser(server)
        try await browser.logIn()
        let stolen = Browser(server)
        stolen.cookies = browser.cookies
        try await server.admit()
        #expect(try await browser.send(.post, "/identity/session").status == .ok)
        #expect(try await stolen.send(.post, "/identity/session").problem == "no-login-waits")
        #expect(try await stolen.send(.post, "/identity/tokens").problem == "no-login-waits")
        #expect(try await browser.send(.get, "/identity/session").status == .ok)
    }

    @Test("ASVS 6.5.5: a login that nobody comes back for within a minute is worth nothing")
    func late() async throws {
        let browser = Browser(server)
        try await browser.logIn()
        try await server.admit()
        server.clock.pass(60)
        #expect(try await browser.send(.post, "/identity/session").status == .unauthorized)
    }

    @Test("ASVS 7.3.1: a session that nobody uses is over after seven days")
    func idle() async throws {
        let browser = try await signedIn()
        server.clock.pass(7 * 86_400 - 1)
        #expect(try await browser.send(.get, "/identity/session").status == .ok)
        server.clock.pass(7 * 86_400)
        #expect(try await browser.send(.get, "/identity/session").status == .unauthorized)
    }

    @Test("ASVS 7.3.2: a session is over after thirty days, however busy it is")
    func absolute() async throws {
        let browser = try await signedIn()
        for _ in 0..<29 {
            server.clock.pass(86_400)
            #expect(try await browser.send(.get, "/identity/session").status == .ok)
        }
        server.clock.pass(86_400)
        #expect(try await browser.send(.get, "/identity/session").status == .unauthorized)
    }

    @Test("ASVS 7.4.1: signing out ends the session, not only the cookie")
    func signOut() async throws {
        let browser = try await signedIn()
        let kept = Browser(server)
        kept.cookies = browser.cookies
        let answer = try await browser.send(.delete, "/identity/session")
        #expect(answer.status == .accepted)
        #expect(browser.cookie(.session) == nil)
        #expect(try await kept.send(.get, "/identity/session").status == .unauthorized)
        let revoked = try await server.commands(RevokeSession.self)
        #expect(revoked.map(\.reason) == [.signedOut])
        #expect(revoked.map(\.userId) == [IdentityServer.userId])
    }

    @Test("ASVS 7.4.2, 7.4.3: when the component ends a person's sessions, but for one, only that one goes on")
    func endedByComponent() async throws {
        let (phone, laptop) = (try await signedIn(), try await signedIn())
        let kept = try #require(laptop.cookie(.session)).prefix(36)
        server.clock.pass(1)
        try await server.sessions.endAll(of: IdentityServer.userId, startedBefore: server.clock.now, except: String(kept))
        #expect(try await phone.send(.get, "/identity/session").status == .unauthorized)
        #expect(try await laptop.send(.get, "/identity/session").status == .ok)
    }

    @Test(
        "ASVS 7.5.1, 7.5.2: what changes how somebody signs in, or ends sessions, asks for a sign-in not longer ago than a quarter of an hour"
    )
    func recent() async throws {
        let browser = try await signedIn()
        let user = "/identity/users/\(IdentityServer.userId)"
        let session = "01930000-0000-7000-8000-000000000077"
        let requests: [(HTTPRequest.Method, String, String)] = [
            (.put, "\(user)/email", #"{"email":"new@example.com"}"#), (.post, "\(user)/close", #"{"reason":""}"#),
            (.post, "\(user)/sessions/revoke", "{}"), (.post, "\(user)/sessions/\(session)/revoke", "{}"),
        ]
        for (method, path, body) in requests { #expect(try await browser.send(method, path, body).status == .accepted, "\(path)") }
        server.clock.pass(900)
        for (method, path, body) in requests {
            let answer = try await browser.send(method, path, body)
            #expect(answer.status == .forbidden, "\(path)")
            #expect(answer.problem == "sign-in-again", "\(path)")
        }
        #expect(try await browser.send(.patch, user, #"{"firstName":"Augusta"}"#).status == .accepted)
        try await browser.signIn("\(IdentityServer.userId)@example.com")
        for (method, path, body) in requests { #expect(try await browser.send(method, path, body).status == .accepted, "\(path)") }
        let revoked = try await server.commands(RevokeSession.self).filter { $0.sessionId == session }
        #expect(Set(revoked.map(\.reason)) == [.revoked])
    }

    @Test("ASVS 8.2.2: what is a person's own is closed to everybody else")
    func stranger() async throws {
        let eve = try await signedIn("01930000-0000-7000-8000-0000000000ee")
        let user = "/identity/users/\(IdentityServer.userId)"
        for (method, path, body) in [
            (.patch, user, #"{"firstName":"Eve"}"#), (.put, "\(user)/email", #"{"email":"eve@example.com"}"#),
            (.post, "\(user)/close", #"{"reason":""}"#), (.post, "\(user)/sessions/revoke", "{}"), (.get, user, nil),
        ] as [(HTTPRequest.Method, String, String?)] {
            #expect(try await eve.send(method, path, body).problem == "not-yours", "\(path)")
        }
        for path in ["\(user)/lock", "\(user)/unlock"] {
            #expect(try await eve.send(.post, path, #"{"reason":""}"#).problem == "operator-only")
        }
        #expect(try await eve.send(.get, "/identity/users").problem == "operator-only")
    }

    @Test("ASVS 3.5.1 (CSRF): taking a session, signing out and refreshing need X-Requested-By where a cookie goes along")
    func forgery() async throws {
        let browser = try await signedIn()
        try await browser.logIn()
        try await server.admit()
        for (method, path) in [(.post, "/identity/session"), (.delete, "/identity/session"), (.post, "/identity/tokens")]
            as [(HTTPRequest.Method, String)]
        {
            let answer = try await browser.send(method, path, headers: [.init("X-Requested-By")!: ""])
            #expect(answer.problem == "missing-requested-by", "\(method) \(path)")
        }
        #expect(try await browser.send(.get, "/identity/session").status == .ok)
    }

    @Test("The operator has no session to show or to end")
    func byOperator() async throws {
        for method in [.get, .delete] as [HTTPRequest.Method] {
            #expect(try await server.send(method, "/identity/session").problem == "no-session")
        }
    }
}
