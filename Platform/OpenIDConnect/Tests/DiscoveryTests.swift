import AsyncHTTPClient
import EventSourcing
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTLS
import HummingbirdTesting
import NIOSSL
import OpenIDConnect
import OpenIDProvider
import Testing

@Suite struct DiscoveryTests {
    /// A document that must not be taken.
    struct Lie: Sendable, CustomTestStringConvertible {
        let name: String
        let code: OpenIDConnectError.Code
        let alter: @Sendable (inout [String: Any]) -> Void

        init(_ name: String, _ code: OpenIDConnectError.Code = .issuerMismatch, _ alter: @escaping @Sendable (inout [String: Any]) -> Void)
        {
            (self.name, self.code, self.alter) = (name, code, alter)
        }

        var testDescription: String { name }
    }

    static let lies: [Lie] = [
        Lie("ASVS 10.5.3: another issuer's") { $0["issuer"] = "https://attacker.example.com" },
        Lie("ASVS 10.5.3: the issuer with a slash behind it") { $0["issuer"] = "\($0["issuer"] ?? "")/" },
        Lie("ASVS 10.5.3: nobody's", .issuerUnavailable) { $0["issuer"] = nil },
        Lie("codes to be sent in clear over the network") { $0["token_endpoint"] = "http://issuer.example.com/token" },
        Lie("keys from the network in clear") { $0["jwks_uri"] = "http://issuer.example.com/keys" },
        Lie("people to be sent to a script") { $0["authorization_endpoint"] = "javascript:alert(1)" },
        Lie("an address with a user in it") { $0["token_endpoint"] = "https://issuer.example.com@attacker.example.com/token" },
        Lie("an address with a fragment") { $0["token_endpoint"] = "https://issuer.example.com/token#x" },
        Lie("a file as keys") { $0["jwks_uri"] = "file:///etc/passwd" },
        Lie("no code flow") { $0["response_types_supported"] = ["id_token"] },
        Lie("ASVS 9.1.2: none of the algorithms that were agreed") { $0["id_token_signing_alg_values_supported"] = ["HS256", "none"] },
        Lie("PKCE without S256") { $0["code_challenge_methods_supported"] = ["plain"] },
        Lie("another way for clients to say who they are") { $0["token_endpoint_auth_methods_supported"] = ["private_key_jwt"] },
        Lie("a list that is none", .issuerUnavailable) { $0["response_types_supported"] = "code" },
    ]

    @Test("Nobody is sent to an issuer whose description is", arguments: lies)
    func refuses(lie: Lie) async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.alterDiscovery = lie.alter }
            let refusal = try await world.refusal()
            #expect(refusal.code == lie.code)
            #expect(await world.provider.calls["/authorize"] == nil)
        }
    }

    @Test("An issuer that does not speak of PKCE is asked with it all the same")
    func silentAboutPKCE() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { $0.alterDiscovery = { $0["code_challenge_methods_supported"] = nil } }
            _ = try await world.signIn()
        }
    }

    @Test("No redirect is followed, wherever it leads", arguments: ["/.well-known/openid-configuration", "/keys", "/token"])
    func followsNoRedirect(path: String) async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in
                let location = "\(provider.issuer)/elsewhere"
                provider.instead[path] = { Response(status: .temporaryRedirect, headers: [.location: location]) }
            }
            let error = try await world.refusal()
            #expect(error.code == .issuerUnavailable)
            #expect(error.message.contains("307"))
        }
    }

    @Test("An answer without end is cut off", arguments: ["/.well-known/openid-configuration", "/keys", "/token"])
    func boundsSize(path: String) async throws {
        try await SignInWorld.with(limits: CallLimits(time: .seconds(60), bytes: 8_192)) { world in
            await world.provider.change { provider in
                provider.instead[path] = {
                    Response(
                        status: .ok, headers: [.contentType: "application/json"],
                        body: ResponseBody { writer in
                            // Without a length that would give it away.
                            for _ in 0..<1_000 { try await writer.write(ByteBuffer(repeating: UInt8(ascii: " "), count: 1_024)) }
                            try await writer.finish(nil)
                        })
                }
            }
            let error = try await world.refusal()
            #expect(error.code == .issuerUnavailable)
            #expect(error.message.contains("8192 bytes"), "\(error)")
        }
    }

    @Test(
        "An answer that does not come, or does not end, is given up", arguments: ["/.well-known/openid-configuration", "/keys", "/token"],
        [true, false])
    func boundsTime(path: String, begins: Bool) async throws {
        let latch = Latch()
        try await SignInWorld.with(limits: CallLimits(time: .milliseconds(300))) { world in
            await world.provider.change { provider in
                provider.instead[path] = {
                    if !begins { await latch.wait() }
                    return Response(
                        status: .ok, headers: [.contentType: "application/json"],
                        body: ResponseBody { writer in
                            try await writer.write(ByteBuffer(string: "{"))
                            await latch.wait()
                            try await writer.finish(nil)
                        })
                }
            }
            let error: OpenIDConnectError
            do {
                error = try await world.refusal()
                await latch.open()
            } catch {
                await latch.open()
                throw error
            }
            #expect(error.code == .issuerUnavailable)
        }
    }

    @Test(
        "What is no JSON, has a member twice or nests without end is no answer",
        arguments: [
            "", "<html>", #"{"issuer":"a","issuer":"b"}"#, String(repeating: "[", count: 10_000),
        ])
    func refusesNonsense(text: String) async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in
                provider.instead["/.well-known/openid-configuration"] = {
                    Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: text)))
                }
            }
            let refusal = try await world.refusal()
            #expect(refusal.code == .issuerUnavailable)
        }
    }

    @Test("An issuer whose certificate nobody vouches for is told nothing")
    func unknownCertificate() async throws {
        let provider = StrictProvider(now: { ManualClock.start })
        let application = Application(
            router: provider.router, server: try .tls(.http1(), tlsConfiguration: OwnCertificate.server),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)))
        try await application.test(.live) { client in
            let url = "https://localhost:\(client.port!)"
            try await SignInWorld.withCalls(CallLimits(time: .seconds(60))) { calls in
                let party = try SignInWorld.party([try SignInWorld.agreed(url)], calls, ManualClock())
                await #expect { _ = try await party.begin("strict", carrying: "") } throws: {
                    ($0 as? OpenIDConnectError)?.code == .issuerUnavailable
                }
            }
            #expect(await provider.calls.isEmpty)
            // It is the certificate alone: whoever does not look at it is answered.
            var careless = TLSConfiguration.makeClientConfiguration()
            careless.certificateVerification = .none
            let status = try await HTTPClient.withHTTPClient(configuration: .init(tlsConfiguration: careless)) { client in
                try await client.execute(HTTPClientRequest(url: "\(url)/.well-known/openid-configuration"), timeout: .seconds(30)).status
            }
            #expect(status == .ok)
        }
    }

    @Test("Names that an issuer makes up do not get into our log")
    func ownWords() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in
                provider.instead["/.well-known/openid-configuration"] = {
                    Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: #"{"a\nforged line":1,"a\nforged line":2}"#)))
                }
            }
            let refusal = try await world.refusal()
            #expect(refusal.code == .issuerUnavailable)
            #expect(!refusal.message.contains("forged"), "\(refusal)")
        }
    }

    @Test("While an issuer is away, what it said before still counts for a day, and then no longer")
    func staleDescription() async throws {
        try await SignInWorld.with { world in
            _ = try await world.signIn()
            await world.provider.change { provider in
                provider.instead["/.well-known/openid-configuration"] = { Response(status: .serviceUnavailable) }
            }
            world.clock.advance(seconds: 3_600)
            _ = try await world.party.begin("strict", carrying: "")
            world.clock.advance(seconds: 23 * 3_600)
            await #expect { _ = try await world.party.begin("strict", carrying: "") } throws: {
                ($0 as? OpenIDConnectError)?.code == .issuerUnavailable
            }
            // It comes back, and is asked again after a moment.
            await world.provider.change { $0.instead = [:] }
            world.clock.advance(seconds: 2)
            _ = try await world.signIn()
        }
    }

    @Test("An issuer that has failed is left alone for two seconds, however many come")
    func pausesAfterFailure() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in
                provider.instead["/.well-known/openid-configuration"] = { Response(status: .internalServerError) }
            }
            for _ in 0..<20 {
                let refusal = try await world.refusal()
                #expect(refusal.code == .issuerUnavailable)
            }
            #expect(await world.provider.calls["/.well-known/openid-configuration"] == 1)
        }
    }
}
