import EventSourcing
import Foundation
import OpenIDConnect
import OpenIDProvider
import Testing
import WebAPI

@Suite struct WrongTokenTests {
    /// A token that must not be taken, and what our log says then.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let name: String
        let reason: String
        let alter: @Sendable (inout IssuedToken) -> Void

        init(_ name: String, _ reason: String, _ alter: @escaping @Sendable (inout IssuedToken) -> Void) {
            (self.name, self.reason, self.alter) = (name, reason, alter)
        }

        var testDescription: String { name }
    }

    static let now = ManualClock.start.microseconds / 1_000_000
    static let stranger = ProviderKey.make("ES256", id: "rsa-1")

    static let wrong: [Wrong] = [
        Wrong("ASVS 9.1.2: not signed (alg none)", "not three parts") { token in
            token.header["alg"] = "none"
            token.signature = { _ in [] }
        },
        Wrong("ASVS 9.1.2: alg none beside a signature", "algorithm that is not allowed") { $0.header["alg"] = "none" },
        Wrong("ASVS 9.1.2: HS256 with the public key as the secret", "algorithm that is not allowed") {
            $0.signWithSecret($0.key.publicPEM)
        },
        Wrong("ASVS 9.1.2: HS256 with the client's secret", "algorithm that is not allowed") {
            $0.signWithSecret(StrictProvider.clientSecret)
        },
        Wrong("ASVS 9.1.1, 6.8.2: signed by a key that is not the issuer's", "none of the issuer's keys") { token in
            token.header["alg"] = "ES256"
            token.signature = { try stranger.sign($0) }
        },
        Wrong("ASVS 9.1.1: a signature of zeros", "none of the issuer's keys") { $0.signature = { _ in Array(repeating: 0, count: 256) } },
        Wrong("ASVS 9.1.1: claims changed after signing", "none of the issuer's keys") { token in
            let key = token.key
            token.signature = { bytes in try key.sign(bytes + [0]) }
        },
        Wrong("ASVS 9.1.3: a key of its own in the header", "none of the issuer's keys") { token in
            token.header["alg"] = "ES256"
            token.header["kid"] = "stranger"
            token.header["jwk"] = stranger.published
            token.header["jku"] = "https://attacker.example.com/keys"
            token.signature = { try stranger.sign($0) }
        },
        Wrong("an unknown kid", "none of the issuer's keys") { $0.header["kid"] = "another" },
        Wrong("a header that must be understood (crit)", "/crit") { $0.header["crit"] = ["exp"] },
        Wrong("ASVS 9.2.2: an access token (typ at+jwt)", "/typ") { $0.header["typ"] = "at+jwt" },
        Wrong("ASVS 9.2.2: a logout token", "/typ") { $0.header["typ"] = "logout+jwt" },
        Wrong("another issuer", "another issuer's") { $0.claims["iss"] = "https://attacker.example.com/" },
        Wrong("the issuer with a slash too many", "another issuer's") { $0.claims["iss"] = "\($0.claims["iss"] ?? "")/" },
        Wrong("no issuer", "/iss") { $0.claims["iss"] = nil },
        Wrong("ASVS 10.5.4, 9.2.3: another audience", "another audience") { $0.claims["aud"] = "another-client" },
        Wrong("ASVS 10.5.4: no audience", "/aud") { $0.claims["aud"] = nil },
        Wrong("ASVS 10.5.4: an empty list of audiences", "/aud") { $0.claims["aud"] = [String]() },
        Wrong("ASVS 10.5.4: an audience too that is not trusted", "not trusted") { token in
            token.claims["aud"] = [StrictProvider.clientID, "another-client"]
            token.claims["azp"] = StrictProvider.clientID
        },
        Wrong("another authorized party", "another party") { $0.claims["azp"] = "another-client" },
        Wrong("ASVS 9.2.1: expired", "has expired") { $0.claims["exp"] = now - 61 },
        Wrong("ASVS 9.2.1: without an end", "/exp") { $0.claims["exp"] = nil },
        Wrong("ASVS 9.2.1: an end that is a text", "/exp") { $0.claims["exp"] = "\(now + 300)" },
        Wrong("ASVS 9.2.1: not valid yet", "not valid yet") { $0.claims["nbf"] = now + 61 },
        Wrong("issued in the future", "from the future") { $0.claims["iat"] = now + 61 },
        Wrong("issued long ago", "too long ago") { $0.claims["iat"] = now - 661 },
        Wrong("without the moment of issue", "/iat") { $0.claims["iat"] = nil },
        Wrong("ASVS 10.5.1: the nonce of another sign-in", "another sign-in") { $0.claims["nonce"] = "of-another" },
        Wrong("ASVS 10.5.1: no nonce", "another sign-in") { $0.claims["nonce"] = nil },
        Wrong("no subject", "/sub") { $0.claims["sub"] = nil },
        Wrong("an empty subject", "/sub") { $0.claims["sub"] = "" },
        Wrong("a subject that is a number", "/sub") { $0.claims["sub"] = 1 },
        Wrong("a subject of 256 characters", "/sub") { $0.claims["sub"] = String(repeating: "x", count: 256) },
        Wrong("a subject with a line break", "/sub") { $0.claims["sub"] = "ada\nadmin" },
        Wrong("another access token's hash", "another access token") { $0.claims["at_hash"] = AccessTokenHash.of("another", "RS256") },
        Wrong("more than 16 KiB", "too long") { $0.claims["x"] = String(repeating: "x", count: 16_000) },
    ]

    @Test("A token is refused that is", arguments: wrong)
    func refuses(wrong: Wrong) async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.alterToken = wrong.alter }
            let error = try await world.refusal()
            #expect(error.code == .tokenRefused)
            #expect(error.message.contains(wrong.reason), "\(error)")
        }
    }

    @Test("What differs within the clocks' tolerance is taken")
    func toleratesSkew() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in
                provider.alterToken = { token in
                    token.claims["exp"] = Self.now - 59
                    token.claims["iat"] = Self.now + 59
                    token.claims["nbf"] = Self.now + 59
                }
            }
            _ = try await world.signIn()
        }
    }

    @Test("An audience that is trusted may stand beside us, and then the authorized party must be named")
    func trustedAudience() async throws {
        try await SignInWorld.with(configure: { try SignInWorld.agreed($0, trustedAudiences: ["our-api"]) }) { world in
            await world.provider.change { $0.alterToken = { $0.claims["aud"] = [StrictProvider.clientID, "our-api"] } }
            let refusal = try await world.refusal()
            #expect(refusal.message.contains("no authorized party"))
            await world.provider.change { provider in
                provider.alterToken = { token in
                    token.claims["aud"] = [StrictProvider.clientID, "our-api"]
                    token.claims["azp"] = StrictProvider.clientID
                }
            }
            _ = try await world.signIn()
        }
    }

    @Test("ASVS 9.1.2: an algorithm that we know but that was not agreed with this issuer is refused")
    func notAgreed() async throws {
        let keys = [ProviderKey.make("ES256", id: "ec"), ProviderKey(id: "rsa-1", material: ProviderKey.sharedRSA)]
        try await SignInWorld.with(keys: keys, configure: { try SignInWorld.agreed($0, algorithms: [.rs256]) }) { world in
            let refusal = try await world.refusal()
            #expect(refusal.message.contains("algorithm that is not allowed"))
        }
    }

    @Test("An address that the issuer has not verified is told as that, also where it says so in words", arguments: ["true", "yes", "1"])
    func unverified(word: String) async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.alterToken = { $0.claims["email_verified"] = word } }
            let finished = try await world.signIn()
            #expect(finished.identity.profile.isEmailVerified == false)
        }
    }

    @Test("What is refused is told without a word of what was sent, and a configuration without its secret")
    func tellsNothing() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.alterToken = { $0.claims["aud"] = "a-secret-audience" } }
            let error = try await world.refusal()
            let told = "\(error) \(String(reflecting: error)) \(String(reflecting: world.configuration))"
            for secret in ["a-secret-audience", "an-access-token", "auth0|ada", StrictProvider.clientSecret] {
                #expect(!told.contains(secret))
            }
        }
    }
}
