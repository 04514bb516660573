import Crypto
import EventSourcing
import Foundation
import HTTPTypes
import IdentityEvents
import Testing
import WebAPI

@Suite("Signing in with a password")
struct LoginTests {
    private let server = IdentityServer()
    private static let password = "correct horse battery"

    private func isPassword(_ sealed: String, for additional: String) throws -> Bool {
        let bytes = try #require(Base64URL.bytes(sealed))
        var recipient = try HPKE.Recipient(
            privateKey: server.privateKey, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data("tributary/identity/password/v1".utf8),
            encapsulatedKey: Data(bytes.prefix(32)))
        let opened = try? recipient.open(Data(bytes.dropFirst(32)), authenticating: Data(additional.utf8))
        return opened == Data(Self.password.utf8)
    }

    @Test("A login is 202 and a cookie; the command holds the hash of what the cookie says, and a password sealed for this session alone")
    func accepted() async throws {
        let browser = Browser(server)
        let answer = try await browser.logIn("Ada@Example.com")
        #expect(answer.status == .accepted)
        let command = try #require(try await server.commands(AuthenticateUser.self).first)
        #expect(command.emailId == SHA256.hash(data: Data("ada@example.com".utf8)).map { String(format: "%02x", $0) }.joined())
        let secret = try #require(browser.cookie(.loginRequest)?.split(separator: ".").first)
        #expect(command.loginRequest == SHA256.hash(data: Data(secret.utf8)).map { String(format: "%02x", $0) }.joined())
        #expect(try isPassword(command.sealedPassword, for: command.sessionId))
        #expect(try !isPassword(command.sealedPassword, for: IdentityServer.userId))
        #expect(command.device == nil)
        let written = await server.written()
        #expect(!written.contains(Self.password) && !written.contains(secret) && !written.contains("ada@example.com"))
    }

    @Test("ASVS 3.3.1–3.3.4: behind TLS every cookie is __Host-, Secure, HttpOnly and SameSite=Strict", arguments: [true, false])
    func attributes(isSecure: Bool) async throws {
        let browser = Browser(IdentityServer(isSecure: isSecure))
        try await browser.signIn()
        let prefix = isSecure ? "__Host-" : ""
        #expect(Set(browser.attributes.keys) == Set(["session", "login-request", "device"].map { prefix + $0 }))
        for (name, attributes) in browser.attributes {
            #expect(attributes.contains("Path=/") && attributes.contains("HttpOnly") && attributes.contains("SameSite=Strict"), "\(name)")
            #expect(attributes.contains("Secure") == isSecure && !attributes.contains("Domain"), "\(name)")
        }
    }

    @Test("The login's cookie lives for a minute, the session's as long as the session")
    func ages() async throws {
        let browser = Browser(server)
        try await browser.logIn()
        #expect(browser.attributes["__Host-login-request"]?.contains("Max-Age=60;") == true)
        try await server.admit()
        try await browser.send(.post, "/identity/session")
        #expect(browser.attributes["__Host-session"]?.contains("Max-Age=2592000;") == true)
    }

    @Test("Whoever holds the login's cookie takes the session when the component has opened it, and is signed in")
    func taken() async throws {
        let browser = Browser(server)
        try await browser.logIn()
        // Not yet: the outcome is still to come.
        #expect(try await browser.send(.post, "/identity/session").problem == "no-login-waits")
        try await server.admit()
        let answer = try await browser.send(.post, "/identity/session")
        #expect(answer.status == .ok)
        #expect(answer.string("userId") == IdentityServer.userId)
        #expect(browser.cookie(.loginRequest) == nil)
        let shown = try await browser.send(.get, "/identity/session")
        #expect(shown.text == answer.text)
        #expect(try await Browser(server).send(.get, "/identity/session").problem == "not-signed-in")
    }

    @Test("A repeat of the login, after an answer that was lost, gives the same secret; with another body it is refused")
    func repeated() async throws {
        let (first, second, third) = (Browser(server), Browser(server), Browser(server))
        try await first.logIn(key: "k-1")
        try await second.logIn(key: "k-1")
        #expect(first.cookie(.loginRequest) == second.cookie(.loginRequest))
        let refused = try await third.logIn(password: "something else", key: "k-1")
        #expect(refused.status == .unprocessableContent)
        #expect(third.cookie(.loginRequest) == nil)
    }

    @Test("A client without cookies gets the secret in the body when it asks for that, and no cookie")
    func withoutCookies() async throws {
        let client = Browser(server)
        let answer = try await client.logIn(cookies: false)
        #expect(answer.status == .accepted)
        #expect(client.cookies.isEmpty)
        let secret = try #require(answer.string("loginRequest"))
        #expect(try await server.commands(AuthenticateUser.self).first?.loginRequest != secret)
        #expect(try await Browser(server).logIn().string("loginRequest") == nil)
    }

    @Test("ASVS 6.3.8: the answer to a login is the same for every address and password, and says nothing but that it was taken")
    func sameAnswer() async throws {
        var shapes: Set<String> = []
        for (email, password) in [("ada@example.com", "right"), ("ada@example.com", "wrong"), ("nobody@example.com", "right")] {
            let browser = Browser(server)
            let answer = try await browser.logIn(email, password: password)
            let id = answer.string("requestId") ?? ""
            let names = answer.headers.map(\.name.rawName).sorted().joined(separator: ",")
            shapes.insert("\(answer.status.code) \(answer.text.replacing(id, with: "ID")) \(names) \(browser.attributes)")
        }
        #expect(shapes.count == 1)
    }

    @Test("ASVS 6.3.1: an address that tries too often is made to wait, with 429 and when to come again, and nothing is written")
    func limited() async throws {
        let server = IdentityServer(limits: AttemptLimits(burst: 3, refillSeconds: 600))
        for _ in 0..<3 { #expect(try await Browser(server).logIn().status == .accepted) }
        let refused = try await Browser(server).logIn()
        #expect(refused.status == .tooManyRequests)
        #expect(refused.headers[.retryAfter] == "600")
        #expect(await server.commands().count == 3)
    }

    @Test("ASVS 6.3.1: a device somebody has signed in on is known again for that address alone, and to nobody who made its cookie up")
    func device() async throws {
        let browser = Browser(server)
        try await browser.signIn("Ada@example.com")
        try await browser.logIn("ada@example.COM")
        try await browser.logIn("eve@example.com")
        try await browser.signIn("eve@example.com")
        try await browser.logIn("ada@example.com")
        try await browser.logIn("eve@example.com")
        let devices = try await server.commands(AuthenticateUser.self).map(\.device)
        #expect(devices == [nil, .trusted, nil, nil, .trusted, .trusted])
        let thief = Browser(server)
        thief.cookies["__Host-device"] = "1767225600-" + String(repeating: "A", count: 43)
        try await thief.logIn("ada@example.com")
        #expect(try await server.commands(AuthenticateUser.self).last?.device == nil)
    }

    @Test("ASVS 6.3.1: a login that failed makes no device known, and one's own success none for another's address")
    func stolenDevice() async throws {
        // Eve knows Ada's address, and not her password.
        let eve = Browser(server)
        try await eve.logIn("ada@example.com", password: "a guess")
        let address = try #require(eve.cookie(.loginRequest)?.split(separator: ".")[1])
        #expect(try await eve.send(.post, "/identity/session").status == .unauthorized)
        #expect(eve.cookie(.device) == nil)
        // So she puts Ada's address into the cookie of a login of her own.
        try await eve.logIn("eve@example.com")
        try await server.admit()
        let own = try #require(eve.cookie(.loginRequest)).split(separator: ".")
        eve.cookies["__Host-login-request"] = "\(own[0]).\(address).\(own[2])"
        #expect(try await eve.send(.post, "/identity/session").status == .ok)
        #expect(eve.cookie(.device) == nil)
        try await eve.logIn("ada@example.com")
        #expect(try await server.commands(AuthenticateUser.self).last?.device == nil)
    }
}
