import EventSourcing
import HTTPTypes
import HummingbirdTesting
import IdentityEvents
import OpenIDProvider
import Testing
import WebAPI

@Suite struct ExternalLinkTests {
    static let path = "/identity/users/\(IdentityServer.userId)/identities/strict"

    @Test("A person who is signed in links an identity, and it is theirs who began it, though the way back shows no session")
    func links() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            try await browser.signIn()
            let begun = try await browser.send(.post, Self.path)
            #expect(begun.status == .ok)
            let path = try await world.back(from: try #require(begun.string("location")))
            // Cookies that are strict stay at home when an issuer sends the browser back.
            let strict = browser.cookies.filter { browser.attributes[$0.key]?.contains("SameSite=Strict") == true }
            for name in strict.keys { browser.cookies[name] = nil }
            let told = try #require(ExternalWorld.told(try await browser.send(.get, path)))
            #expect(told.hasPrefix("link=strict&request="))
            #expect(browser.cookie(.loginRequest) == nil)
            let command = try #require(try await world.server.commands(LinkExternalIdentity.self).first)
            #expect(command.userId == IdentityServer.userId)
            #expect(command.subject == "auth0|ada")
            let message = try #require(await world.server.store.messages(in: StreamName.commands(of: "identity")).last)
            #expect(Envelope(headers: message.headers)?.userID == IdentityServer.userId)
            #expect(try await world.server.commands(AuthenticateExternal.self).isEmpty)
        }
    }

    @Test("What was begun in a session that has ended links nothing")
    func sessionOver() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            try await browser.signIn()
            let location = try #require(try await browser.send(.post, Self.path).string("location"))
            let path = try await world.back(from: location)
            try await world.server.sessions.endAll(
                of: IdentityServer.userId, startedBefore: world.server.clock.now.advanced(bySeconds: 1), except: nil)
            #expect(ExternalWorld.told(try await browser.send(.get, path)) == "error=expired&issuer=strict")
            #expect(try await world.server.commands(LinkExternalIdentity.self).isEmpty)
        }
    }

    @Test("Only the person themselves links, and no page of another site makes them")
    func refused() async throws {
        try await ExternalWorld.with { world in
            let browser = Browser(world.server)
            #expect(try await browser.send(.post, Self.path).status == .unauthorized)
            try await browser.signIn()
            #expect(
                try await browser.send(.post, "/identity/users/01930000-0000-7000-8000-00000000000f/identities/strict").status == .forbidden
            )
            #expect(try await browser.send(.post, Self.path, headers: [.origin: "https://evil.example"]).status == .forbidden)
            #expect(try await browser.send(.post, "/identity/users/\(IdentityServer.userId)/identities/another").status == .notFound)
            #expect(try await world.server.send(.post, Self.path).status == .notFound)
        }
    }
}
