import EventSourcing
import OpenIDConnect
import OpenIDProvider
import Testing

@Suite struct HappyPathTests {
    @Test("A person signs in, whatever of the allowed algorithms the issuer signs with", arguments: ["RS256", "ES256", "EdDSA"])
    func signsIn(algorithm: String) async throws {
        let key = algorithm == "RS256" ? ProviderKey(id: "k", material: ProviderKey.sharedRSA) : .make(algorithm, id: "k")
        try await SignInWorld.with(keys: [key]) { world in
            let finished = try await world.signIn(carrying: "what the caller must remember")
            #expect(finished.carried == "what the caller must remember")
            #expect(finished.identity.issuer == world.configuration.issuer.description)
            #expect(finished.identity.subject == "auth0|ada")
            #expect(finished.identity.profile.email == "ada@example.com")
            #expect(finished.identity.profile.isEmailVerified)
            #expect(finished.identity.profile.givenName == "Ada")
            #expect(await world.provider.complaints.isEmpty)
        }
    }

    @Test(
        "The client's secret reaches the issuer whole, in the header or in the body",
        arguments: IssuerConfiguration.ClientAuthentication.allCases)
    func authenticates(by method: IssuerConfiguration.ClientAuthentication) async throws {
        try await SignInWorld.with(configure: { try SignInWorld.agreed($0, authentication: method) }) { world in
            await world.provider.change { $0.clientAuthentication = method.rawValue }
            _ = try await world.signIn()
            #expect(await world.provider.complaints.isEmpty)
        }
    }

    @Test("Discovery and keys are asked for once, however many sign in after one another")
    func asksOnce() async throws {
        try await SignInWorld.with { world in
            for _ in 0..<5 { _ = try await world.signIn() }
            #expect(await world.provider.calls["/.well-known/openid-configuration"] == 1)
            #expect(await world.provider.calls["/keys"] == 1)
        }
    }

    @Test("A second process finishes what the first began: nothing is remembered but in the cookie")
    func finishesElsewhere() async throws {
        try await SignInWorld.with { world in
            let started = try await world.party.begin("strict", carrying: "x")
            let answer = try AuthorizationAnswer(query: try await world.visit(started.location))
            let other = try SignInWorld.party([world.configuration], world.calls, world.clock)
            #expect(try await other.finish("strict", with: answer, cookie: started.cookie).carried == "x")
        }
    }

    @Test("Where the token speaks of an access token, the right one is taken", arguments: ["RS256", "EdDSA"])
    func accessTokenHash(algorithm: String) async throws {
        let key = algorithm == "RS256" ? ProviderKey(id: "k", material: ProviderKey.sharedRSA) : .make(algorithm, id: "k")
        try await SignInWorld.with(keys: [key]) { world in
            let hash = AccessTokenHash.of("an-access-token-of-the-issuer", algorithm)
            await world.provider.change { $0.alterToken = { token in token.claims["at_hash"] = hash } }
            _ = try await world.signIn()
        }
    }

    @Test("The access token may be missing, unless the token speaks of it")
    func noAccessToken() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.accessToken = nil }
            _ = try await world.signIn()
            await world.provider.change { $0.alterToken = { $0.claims["at_hash"] = AccessTokenHash.of("", "RS256") } }
            let refusal = try await world.refusal()
            #expect(refusal.message.contains("access token that did not come"))
        }
    }

    @Test("ASVS 10.5.2, 6.8.1: the same subject of two issuers is two people, and each is always the same one")
    func identifies() async throws {
        let one = ExternalIdentity.id(issuer: "https://a.example.com/", subject: "1")
        #expect(one != ExternalIdentity.id(issuer: "https://b.example.com/", subject: "1"))
        #expect(one == ExternalIdentity.id(issuer: "https://a.example.com/", subject: "1"))
        // The border between the two cannot be moved.
        #expect(
            ExternalIdentity.id(issuer: "https://a.example.com/", subject: "x")
                != ExternalIdentity.id(issuer: "https://a.example.com/x", subject: ""))
    }
}
