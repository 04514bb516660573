import EventLog
import EventSourcing
import HTTPTypes
import HummingbirdTesting
import IdentityApplication
import IdentityEvents
import OpenIDConnect
import OpenIDProvider
import Testing
import WebAPI

@Suite struct ExternalLoginTests {
    @Test("From the login page to the session, without a secret in any address, script or stream")
    func signsIn() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            let offer = try await browser.send(.get, "/identity/login/issuers")
            #expect(offer.text == #"{"issuers":[{"id":"strict","displayName":"Strict","login":"/identity/login/oidc/strict"}]}"#)
            let path = try await world.leave(browser)
            #expect(browser.attributes["__Host-external-login"] == "Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure")
            let returned = try await browser.send(.get, path)
            let told = try #require(ExternalWorld.told(returned))
            #expect(told.hasPrefix("login=strict&request="))
            #expect(returned.headers[.cacheControl] == "no-store")
            #expect(returned.headers[.init("Referrer-Policy")!] == "no-referrer")
            #expect(browser.cookie(.externalLogin) == nil)
            #expect(browser.attributes["__Host-login-request"]?.contains("SameSite=Strict") == true)

            let command = try #require(try await world.server.commands(AuthenticateExternal.self).first)
            #expect(await world.provider.issuer == command.issuer)
            #expect(command.subject == "auth0|ada")
            #expect(command.identityId == ExternalIdentity.id(issuer: command.issuer, subject: command.subject))
            #expect(command.email == "ada@example.com")
            #expect(command.emailVerified)
            #expect(command.firstName == "Ada")
            #expect(command.lastName == "Lovelace")
            #expect(command.picture == "https://example.com/ada.png")

            // What the component does where it lets the person in.
            try await world.server.sessions.open(
                command.sessionId, of: IdentityServer.userId, for: command.loginRequest, startedAt: world.server.clock.now)
            #expect(try await browser.send(.post, "/identity/session").status == .ok)
            let session = try await browser.send(.get, "/identity/session")
            #expect(session.string("userId") == IdentityServer.userId)

            let written = await world.server.written()
            for secret in ["code=", StrictProvider.clientSecret, "an-access-token", "eyJ"] { #expect(!written.contains(secret)) }
        }
    }

    @Test("A callback that comes twice is one request, and its session is taken once")
    func replay() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            let begun = try await browser.send(.get, "/identity/login/oidc/strict")
            let location = try #require(begun.headers[.location])
            let cookies = browser.cookies
            // The issuer gives out two codes for one sign-in: both are good there.
            let paths = [try await world.back(from: location), try await world.back(from: location)]
            var told: [String?] = []
            for path in paths {
                browser.cookies = cookies
                told.append(ExternalWorld.told(try await browser.send(.get, path)))
            }
            #expect(told[0] != nil)
            #expect(told[0] == told[1])
            let commands = try await world.server.commands(AuthenticateExternal.self)
            #expect(Set(commands.map(\.sessionId)).count == 1)
            #expect(Set(commands.map(\.loginRequest)).count == 1)
            // The very same callback: its code is used up.
            browser.cookies = cookies
            #expect(ExternalWorld.told(try await browser.send(.get, paths[0])) == "error=refused&issuer=strict")
        }
    }

    @Test("The second callback of a sign-in may not be another person's")
    func replayByAnother() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            let begun = try await browser.send(.get, "/identity/login/oidc/strict")
            let location = try #require(begun.headers[.location])
            let cookies = browser.cookies
            #expect(ExternalWorld.told(try await browser.send(.get, try await world.back(from: location)))?.hasPrefix("login=") == true)
            await world.provider.change { $0.subject = "auth0|eve" }
            browser.cookies = cookies
            let second = try await browser.send(.get, try await world.back(from: location))
            #expect(ExternalWorld.told(second) == "error=expired&issuer=strict")
            #expect(try await world.server.commands(AuthenticateExternal.self).map(\.subject) == ["auth0|ada"])
        }
    }

    @Test("ASVS 10.1.2, 10.2.1: nobody is signed in by the answer to somebody else's sign-in")
    func otherBrowser() async throws {
        try await ExternalWorld.with { world in
            let (victim, attacker, stranger) = (Browser(world.server), Browser(world.server), Browser(world.server))
            _ = try await world.leave(victim)
            let path = try await world.leave(attacker)
            for browser in [victim, stranger] {
                #expect(ExternalWorld.told(try await browser.send(.get, path)) == "error=expired&issuer=strict")
                #expect(browser.cookie(.loginRequest) == nil)
            }
            // The victim's own sign-in is not disturbed by it.
            #expect(victim.cookie(.externalLogin) != nil)
            #expect(await world.server.commands().isEmpty)
            #expect(await world.provider.calls["/token"] == nil)
        }
    }

    @Test("What the issuer says goes nowhere: the page is told one of our own words, and opened at our own address")
    func refusals() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            let state = try #require(try await world.leave(browser).split(separator: "&").first { $0.hasPrefix("state=") })
            let denied = try await browser.send(
                .get,
                "/identity/login/oidc/strict/callback?error=access_denied&error_description=%3Cscript%3E&error_uri=https://evil.example&\(state)"
            )
            #expect(ExternalWorld.told(denied) == "error=denied&issuer=strict")
            await world.provider.change { $0.alterToken = { $0.claims["aud"] = "another" } }
            let refused = try await browser.send(.get, try await world.leave(browser))
            #expect(ExternalWorld.told(refused) == "error=refused&issuer=strict")
            await world.provider.change { $0.instead["/token"] = { .init(status: .badGateway) } }
            let away = try await browser.send(.get, try await world.leave(browser))
            #expect(ExternalWorld.told(away) == "error=unavailable&issuer=strict")
            #expect(await world.server.commands().isEmpty)
        }
    }

    @Test("Where the issuer cannot be asked, the browser stays with us")
    func issuerAway() async throws {
        try await ExternalWorld.with { world in
            await world.provider.change { $0.instead["/.well-known/openid-configuration"] = { .init(status: .serviceUnavailable) } }
            let answer = try await Browser(world.server).send(.get, "/identity/login/oidc/strict")
            #expect(ExternalWorld.told(answer) == "error=unavailable&issuer=strict")
        }
    }

    @Test(
        "An issuer that is not configured is not there, and a query that is not known is refused",
        arguments: [
            ("/identity/login/oidc/another", HTTPResponse.Status.notFound),
            ("/identity/login/oidc/another/callback?code=a&state=b", .notFound),
            ("/identity/login/oidc/strict?redirect_uri=https://evil.example", .badRequest),
            ("/identity/login/oidc/strict?connection=a.b", .badRequest),
        ])
    func unknown(path: String, status: HTTPResponse.Status) async throws {
        try await ExternalWorld.with { world in
            let answer = try await Browser(world.server).send(.get, path)
            #expect(answer.status == status)
        }
    }

    @Test("The outcome is told to the connection that the page has with the gateway")
    func connection() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            _ = try await browser.send(.get, try await world.leave(browser, by: "/identity/login/oidc/strict?connection=abc123"))
            let message = try #require(await world.server.store.messages(in: StreamName.commands(of: "identity")).first)
            #expect(String(decoding: message.headers.block, as: UTF8.self).contains("tributary-inbox: abc123"))
        }
    }

    @Test("What an issuer tells that is not of our kind is left out, and the person signs in all the same")
    func oddProfile() async throws {
        try await ExternalWorld.with { world in
            await world.provider.change { provider in
                provider.alterToken = { token in
                    token.claims["email"] = "not an address"
                    token.claims["given_name"] = "Ada\u{1}"
                    token.claims["family_name"] = String(repeating: "x", count: 101)
                    token.claims["picture"] = "javascript:alert(1)"
                    token.claims["name"] = "Ada Lovelace"
                }
            }
            let browser = Browser(world.server)
            _ = try await browser.send(.get, try await world.leave(browser))
            let command = try #require(try await world.server.commands(AuthenticateExternal.self).first)
            #expect(command.email == nil)
            #expect(!command.emailVerified)
            #expect(command.firstName == "Ada Lovelace")
            #expect(command.lastName == nil)
            #expect(command.picture == nil)
        }
    }

    @Test("Where no issuer is configured, none is offered, and there is no way to one")
    func none() async throws {
        let browser = Browser(IdentityServer())
        #expect(try await browser.send(.get, "/identity/login/issuers").text == #"{"issuers":[]}"#)
        #expect(try await browser.send(.get, "/identity/login/oidc/strict").status == .notFound)
    }

    @Test("The document says how to sign in by an issuer, where there is one")
    func document() async throws {
        try await ExternalWorld.with { world in
            let document = try await Browser(world.server).send(.get, "/identity/openapi.json").text
            for id in ["LoginIssuers", "BeginExternalLogin", "FinishExternalLogin", "BeginExternalLink"] {
                #expect(document.contains(#""operationId":"\#(id)""#))
            }
        }
    }

    @Test("An address that begins again and again is slowed down")
    func limited() async throws {
        try await ExternalWorld.with { world in
            var server = IdentityServer(limits: AttemptLimits(burst: 2, refillSeconds: 3_600))
            server.external = world.server.external
            let browser = Browser(server)
            var statuses: [Int] = []
            for _ in 0..<3 { statuses.append(try await browser.send(.get, "/identity/login/oidc/strict").status.code) }
            #expect(statuses == [302, 302, 429])
        }
    }
}
