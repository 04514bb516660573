import EventSourcing
import HTTPTypes
import Hummingbird
import OpenIDConnect
import OpenIDProvider
import PlatformTesting
import Testing
import WebAPI

@Suite struct KeySetTests {
    @Test("A key that is new is taken at once, asked for one time, though keys are known already")
    func rotation() async throws {
        let (old, new) = (ProviderKey.make("ES256", id: "old"), ProviderKey.make("ES256", id: "new"))
        try await SignInWorld.with(keys: [old]) { world in
            _ = try await world.signIn()
            let begun = try await world.party.begin("strict", carrying: "")
            let answer = try AuthorizationAnswer(query: try await world.visit(begun.location))
            // In the middle of that sign-in the issuer changes its key.
            await world.provider.change { $0.keys = [new, old] }
            _ = try await world.party.finish("strict", with: answer, cookie: begun.cookie)
            _ = try await world.signIn()
            #expect(await world.provider.calls["/keys"] == 2)
        }
    }

    @Test("Keys that do not exist are asked for once a minute at most")
    func unknownKeysAreNotAskedForAgainAndAgain() async throws {
        try await SignInWorld.with { world in
            _ = try await world.signIn()
            await world.provider.change { $0.alterToken = { $0.header["kid"] = "no-such-key" } }
            for _ in 0..<5 {
                let refusal = try await world.refusal()
                #expect(refusal.code == .tokenRefused)
            }
            #expect(await world.provider.calls["/keys"] == 2)
            world.clock.advance(seconds: 60)
            for _ in 0..<5 {
                let refusal = try await world.refusal()
                #expect(refusal.code == .tokenRefused)
            }
            #expect(await world.provider.calls["/keys"] == 3)
        }
    }

    @Test("A key that the issuer has withdrawn is not taken after 15 minutes")
    func withdrawn() async throws {
        let (stolen, new) = (ProviderKey.make("ES256", id: "stolen"), ProviderKey.make("ES256", id: "new"))
        try await SignInWorld.with(keys: [stolen]) { world in
            _ = try await world.signIn()
            await world.provider.change { provider in
                provider.keys = [new]
                provider.alterToken = { token in
                    token.header["kid"] = "stolen"
                    token.signature = { try stolen.sign($0) }
                }
            }
            world.clock.advance(seconds: 900)
            let refusal = try await world.refusal()
            #expect(refusal.code == .tokenRefused)
        }
    }

    @Test("A hundred sign-ins that wait for keys that hang are one request, and all of them are served when it is answered")
    func singleFlight() async throws {
        let latch = Latch()
        try await SignInWorld.with(limits: CallLimits(time: .seconds(60))) { world in
            let text = try await world.provider.keySet
            await world.provider.change { provider in
                provider.instead["/keys"] = {
                    await latch.wait()
                    return Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: text)))
                }
            }
            do {
                let served = try await withThrowingTaskGroup(of: FinishedSignIn.self) { group in
                    for _ in 0..<100 { group.addTask { try await world.signIn() } }
                    _ = try await eventually("all codes are exchanged") { await world.provider.calls["/token"] == 100 ? true : nil }
                    await latch.open()
                    return try await group.reduce(into: 0) { count, _ in count += 1 }
                }
                #expect(served == 100)
            } catch {
                await latch.open()
                throw error
            }
            #expect(await world.provider.calls["/keys"] == 1)
            #expect(await world.provider.calls["/.well-known/openid-configuration"] == 1)
        }
    }

    @Test("Whoever asked first may go away: the answer that was asked for serves the others")
    func firstGoesAway() async throws {
        let latch = Latch()
        try await SignInWorld.with(limits: CallLimits(time: .seconds(60))) { world in
            let text = try await world.provider.keySet
            await world.provider.change { provider in
                provider.instead["/keys"] = {
                    await latch.wait()
                    return Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: text)))
                }
            }
            do {
                let first = Task { try await world.signIn() }
                _ = try await eventually("the keys are asked for") { await world.provider.calls["/keys"] == 1 ? true : nil }
                let second = Task { try await world.signIn() }
                _ = try await eventually("the second waits too") { await world.provider.calls["/token"] == 2 ? true : nil }
                first.cancel()
                await latch.open()
                _ = try await second.value
            } catch {
                await latch.open()
                throw error
            }
            #expect(await world.provider.calls["/keys"] == 1)
        }
    }

    @Test("Beyond the limit of sign-ins under way, more are sent away, and let in again when those are done")
    func busy() async throws {
        let latch = Latch()
        try await SignInWorld.with(limits: CallLimits(time: .seconds(60), signIns: 3)) { world in
            _ = try await world.party.begin("strict", carrying: "")
            await world.provider.change { provider in
                provider.instead["/token"] = {
                    await latch.wait()
                    return Response(status: .badRequest)
                }
            }
            do {
                try await withThrowingTaskGroup(of: OpenIDConnectError.Code.self) { group in
                    for _ in 0..<3 { group.addTask { try await world.refusal().code } }
                    _ = try await eventually("three exchange their codes") { await world.provider.calls["/token"] == 3 ? true : nil }
                    let refusal = try await world.refusal()
                    #expect(refusal.code == .busy)
                    await latch.open()
                    for try await code in group { #expect(code == .codeRefused) }
                }
            } catch {
                await latch.open()
                throw error
            }
            await world.provider.change { $0.instead = [:] }
            _ = try await world.signIn()
        }
    }

    @Test("While keys are not to be had, the last ones count for four hours, and then no longer")
    func staleKeys() async throws {
        try await SignInWorld.with { world in
            _ = try await world.signIn()
            await world.provider.change { $0.instead["/keys"] = { Response(status: .badGateway) } }
            world.clock.advance(seconds: 4 * 3_600 - 1)
            _ = try await world.signIn()
            world.clock.advance(seconds: 2)
            let refusal = try await world.refusal()
            #expect(refusal.code == .issuerUnavailable)
        }
    }

    @Test("A token that names no key is taken where the issuer has one of its kind, and refused where it has two", arguments: [1, 2])
    func namelessKeys(count: Int) async throws {
        let keys = (0..<count).map { _ in ProviderKey.make("ES256", id: nil) } + [ProviderKey(id: "rsa", material: ProviderKey.sharedRSA)]
        try await SignInWorld.with(keys: keys) { world in
            if count == 1 {
                _ = try await world.signIn()
            } else {
                let refusal = try await world.refusal()
                #expect(refusal.code == .tokenRefused)
            }
        }
    }

    @Test(
        "A published key is left out that is",
        arguments: [
            ("for encryption", "use", "enc"), ("for no verification", "key_ops", "encrypt"), ("for another algorithm", "alg", "RS512"),
            ("a secret", "kty", "oct"),
            ("on another curve", "crv", "P-384"), ("not on the curve", "x", Base64URL.text(Array(repeating: 1, count: 32))),
            ("no number", "x", "!!!"), ("of no kind", "kty", ""),
        ])
    func leavesOut(name: String, member: String, value: String) async throws {
        let key = ProviderKey.make("ES256", id: "ec")
        try await SignInWorld.with(keys: [key]) { world in
            await world.provider.change { provider in
                provider.alterKeys = { $0[0][member] = value }
            }
            let refusal = try await world.refusal()
            #expect(refusal.code == .tokenRefused)
        }
    }

    @Test("ASVS 9.1.2: a secret that the issuer publishes as a key verifies nothing, also where the token asks for it")
    func publishedSecret() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in
                provider.alterKeys = { $0 = [["kty": "oct", "kid": "rsa-1", "alg": "HS256", "k": Base64URL.text(Array("secret".utf8))]] }
                provider.alterToken = { $0.signWithSecret("secret") }
            }
            let refusal = try await world.refusal()
            #expect(refusal.code == .tokenRefused)
        }
    }

    @Test("An RSA key of 1024 bits is too weak, and one of 65536 not looked at", arguments: [128, 8_192])
    func keySizes(bytes: Int) async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in
                provider.alterKeys = { $0[0]["n"] = Base64URL.text(Array(repeating: 0xFF, count: bytes)) }
            }
            let refusal = try await world.refusal()
            #expect(refusal.code == .tokenRefused)
        }
    }

    @Test("A set of more than 64 keys is no answer")
    func tooMany() async throws {
        try await SignInWorld.with { world in
            await world.provider.change { provider in provider.alterKeys = { $0 = Array(repeating: $0[0], count: 65) } }
            let refusal = try await world.refusal()
            #expect(refusal.code == .issuerUnavailable)
        }
    }
}
