import EventSourcing
import OpenIDConnect
import OpenIDProvider
import Testing

@Suite struct AnswerTests {
    private static func refusal(_ body: () async throws -> FinishedSignIn) async throws -> OpenIDConnectError {
        do {
            _ = try await body()
        } catch let error as OpenIDConnectError {
            return error
        }
        throw SignInWorld.SignedIn()
    }

    @Test("ASVS 10.1.2, 10.2.1: the answer to another browser's sign-in is refused, and nothing is asked of the issuer")
    func otherBrowser() async throws {
        try await SignInWorld.with { world in
            let victim = try await world.party.begin("strict", carrying: "")
            let attacker = try await world.party.begin("strict", carrying: "")
            let answer = try AuthorizationAnswer(query: try await world.visit(attacker.location))
            let error = try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: victim.cookie) }
            #expect(error.code == .signInUnknown)
            #expect(await world.provider.calls["/token"] == nil)
        }
    }

    @Test("ASVS 10.1.2: without the cookie, with one that was altered, or with one of another key, the answer is refused")
    func wrongCookie() async throws {
        try await SignInWorld.with { world in
            let started = try await world.party.begin("strict", carrying: "")
            let answer = try AuthorizationAnswer(query: try await world.visit(started.location))
            let stranger = try RelyingParty(
                [world.configuration], key: Array(repeating: 8, count: 32), calls: world.calls, now: { world.clock.now },
                redirectAddress: SignInWorld.redirectAddress)
            let forged = try await stranger.begin("strict", carrying: "").cookie
            let altered = String(started.cookie.dropLast(4)) + "AAAA"
            for cookie in [nil, "", "x", altered, forged, String(repeating: "A", count: 10_000)] {
                let error = try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: cookie) }
                #expect(error.code == .signInUnknown)
            }
            #expect(await world.provider.calls["/token"] == nil)
            // The sign-in itself was good.
            _ = try await world.party.finish("strict", with: answer, cookie: started.cookie)
        }
    }

    @Test("Ten minutes after it began, a sign-in is over")
    func tooLate() async throws {
        try await SignInWorld.with { world in
            let started = try await world.party.begin("strict", carrying: "")
            let answer = try AuthorizationAnswer(query: try await world.visit(started.location))
            world.clock.advance(seconds: StartedSignIn.lifetime)
            let error = try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: started.cookie) }
            #expect(error.code == .signInUnknown)
        }
    }

    @Test("A callback that comes twice is refused the second time, for its code is used up")
    func replay() async throws {
        try await SignInWorld.with { world in
            let started = try await world.party.begin("strict", carrying: "")
            let answer = try AuthorizationAnswer(query: try await world.visit(started.location))
            _ = try await world.party.finish("strict", with: answer, cookie: started.cookie)
            let error = try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: started.cookie) }
            #expect(error.code == .codeRefused)
        }
    }

    @Test("ASVS 10.1.2: a stolen code is of no use in another's sign-in: its verifier is missing")
    func stolenCode() async throws {
        try await SignInWorld.with { world in
            let victim = try await world.party.begin("strict", carrying: "")
            let code = try #require(try await world.visit(victim.location).split(separator: "&").first { $0.hasPrefix("code=") })
            let attacker = try await world.party.begin("strict", carrying: "")
            let state = try #require(try await world.visit(attacker.location).split(separator: "&").first { $0.hasPrefix("state=") })
            let answer = try AuthorizationAnswer(query: "\(code)&\(state)")
            let error = try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: attacker.cookie) }
            #expect(error.code == .codeRefused)
            #expect(await world.provider.complaints == ["verifier"])
        }
    }

    @Test("ASVS 10.2.2: an answer in the name of another issuer is refused before the code goes anywhere", arguments: [true, false])
    func mixUp(namesItself: Bool) async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.namesItself = namesItself }
            let started = try await world.party.begin("strict", carrying: "")
            let query = try await world.visit(started.location).split(separator: "&").filter { !$0.hasPrefix("iss=") }.joined(
                separator: "&")
            let answer = try AuthorizationAnswer(query: query + "&iss=https%3A%2F%2Fattacker.example.com")
            let error = try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: started.cookie) }
            #expect(error.code == .issuerMismatch)
            #expect(await world.provider.calls["/token"] == nil)
        }
    }

    @Test("ASVS 10.2.2: an issuer that promises to say its name must say it")
    func unnamed() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.namesItself = true }
            let started = try await world.party.begin("strict", carrying: "")
            let query = try await world.visit(started.location).split(separator: "&").filter { !$0.hasPrefix("iss=") }.joined(
                separator: "&")
            let answer = try AuthorizationAnswer(query: query)
            #expect(
                try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: started.cookie) }.code
                    == .issuerMismatch)
            _ = try await world.signIn()
        }
    }

    @Test("ASVS 10.2.2: what one issuer began, another cannot finish: neither cookie nor code is good for it")
    func twoIssuers() async throws {
        try await SignInWorld.with { honest in
            try await SignInWorld.with(configure: { try SignInWorld.agreed($0, id: "other") }) { other in
                let both = try SignInWorld.party([honest.configuration, other.configuration], honest.calls, honest.clock)
                let started = try await both.begin("strict", carrying: "")
                let answer = try AuthorizationAnswer(query: try await honest.visit(started.location))
                let error = try await Self.refusal { try await both.finish("other", with: answer, cookie: started.cookie) }
                #expect(error.code == .signInUnknown)
                #expect(await other.provider.calls["/token"] == nil)
            }
        }
    }

    @Test("A token by another issuer's key is refused, though both issuers are ours")
    func otherIssuersKey() async throws {
        let other = ProviderKey.make("ES256", id: "rsa-1")
        try await SignInWorld.with(keys: [other]) { _ in
            try await SignInWorld.with { world in
                await world.provider.change { provider in
                    provider.alterToken = { token in
                        token.header["alg"] = "ES256"
                        token.signature = { try other.sign($0) }
                    }
                }
                let error = try await world.refusal()
                #expect(error.code == .tokenRefused)
            }
        }
    }

    @Test(
        "What the person or the issuer refuses is told as that",
        arguments: [
            ("access_denied", OpenIDConnectError.Code.denied), ("temporarily_unavailable", .issuerUnavailable), ("<script>", .denied),
        ])
    func refused(error: String, code: OpenIDConnectError.Code) async throws {
        try await SignInWorld.with { world in
            let started = try await world.party.begin("strict", carrying: "")
            let state = try #require(try await world.visit(started.location).split(separator: "&").first { $0.hasPrefix("state=") })
            let answer = try AuthorizationAnswer(query: "\(state)&error=\(error)&error_description=Look+here")
            let refusal = try await Self.refusal { try await world.party.finish("strict", with: answer, cookie: started.cookie) }
            #expect(refusal.code == code)
            #expect(!refusal.message.contains("<"))
        }
    }

    @Test(
        "A query is refused that says something twice, is too long, is not there or cannot be read",
        arguments: [
            "code=a&code=b&state=c", "state=a&state=b", "code=%zz", String(repeating: "x", count: 8_193),
        ])
    func unreadable(query: String) {
        #expect(throws: OpenIDConnectError.self) { try AuthorizationAnswer(query: query) }
        #expect(throws: OpenIDConnectError.self) { try AuthorizationAnswer(query: nil) }
    }

    @Test("There is no signing in by an issuer that is not configured")
    func unknownIssuer() async throws {
        try await SignInWorld.with { world in
            await #expect { _ = try await world.party.begin("another", carrying: "") } throws: {
                ($0 as? OpenIDConnectError)?.code == .unknownIssuer
            }
        }
    }
}
