import Crypto
import EventSourcing
import Foundation
import Testing
import WebAPI

@testable import AccessTokens

@Suite("Access tokens")
struct AccessTokenTests {
    private static let start = Timestamp("2026-01-01T00:00:00Z")!
    private static let policy = AccessTokenPolicy(issuer: "https://app.example.com")
    private let keys = try! SigningKeys(parsing: SigningKeys.fresh(at: start))
    private let person = SignedIn(userID: "01930000-0000-7000-8000-00000000000a", sessionID: "01930000-0000-7000-8000-000000000001")

    private func token(_ policy: AccessTokenPolicy = policy, _ keys: SigningKeys? = nil) async throws -> String {
        try await AccessTokenIssuer(keys ?? self.keys, policy: policy) { Self.start }.token(of: person)
    }

    /// Whom we take a token for, so many seconds after it was made.
    private func person(of token: String, after seconds: Int64 = 0) async -> SignedIn? {
        await AccessTokenVerifier(keys.published, policy: Self.policy) { Self.start.advanced(bySeconds: seconds) }.person(of: token)
    }

    @Test("A token says whose session it is of, for five minutes")
    func lifetime() async throws {
        let token = try await token()
        #expect(await person(of: token) == person)
        #expect(await person(of: token, after: 299) == person)
        #expect(await person(of: token, after: 300) == nil)
    }

    @Test("The header names the algorithm, the type and the key; the claims whom it is by, for and about")
    func content() async throws {
        let parts = try await token().split(separator: ".").map { String(decoding: Base64URL.bytes(String($0)) ?? [], as: UTF8.self) }
        #expect(parts[0].contains(#""alg":"EdDSA""#) && parts[0].contains(#""typ":"at+jwt""#) && parts[0].contains(#""kid":"#))
        for member in [
            #""aud":"tributary-api""#, #""sub":"\#(person.userID)""#, #""sid":"\#(person.sessionID)""#, #""exp":1767225900"#,
            #""iat":1767225600"#,
        ] { #expect(parts[1].contains(member), "\(member)") }
    }

    @Test("ASVS 9.2.3: a token for another audience, by another issuer, or for longer than we give is refused")
    func otherPolicies() async throws {
        for policy in [
            AccessTokenPolicy(issuer: "https://app.example.com", audience: "somebody-else"),
            AccessTokenPolicy(issuer: "https://evil.example.com"),
            AccessTokenPolicy(issuer: "https://app.example.com", seconds: 86_400),
        ] { #expect(await person(of: try token(policy)) == nil) }
    }

    @Test("ASVS 9.1.1: a token signed by another key is refused, also under the name of ours")
    func otherKey() async throws {
        let stranger = try SigningKeys(parsing: SigningKeys.fresh(at: Self.start))
        #expect(await person(of: try token(Self.policy, stranger)) == nil)
        let named = String(decoding: stranger.jsonBytes, as: UTF8.self).replacing(stranger.all[0].id, with: keys.all[0].id)
        #expect(await person(of: try token(Self.policy, SigningKeys(parsing: Array(named.utf8)))) == nil)
    }

    @Test("ASVS 9.1.1: a token that was altered anywhere is refused")
    func altered() async throws {
        let parts = try await token().split(separator: ".").map(String.init)
        let claims = String(decoding: Base64URL.bytes(parts[1]) ?? [], as: UTF8.self)
        let other = Base64URL.text(Array(claims.replacing("00000000000a", with: "00000000000b").utf8))
        for forged in [
            "\(parts[0]).\(other).\(parts[2])", "\(parts[0]).\(parts[1]).", "\(parts[0]).\(parts[1])", parts[0], "", "..", "a.b.c",
            "\(parts[0]).\(parts[1]).\(parts[2]).x", String(repeating: "a", count: 10_000),
        ] { #expect(await person(of: forged) == nil, "\(forged.prefix(100))") }
    }

    @Test(
        "ASVS 9.1.2: no token chooses how it is checked: none, a secret made of the public key, another type",
        arguments: [
            #"{"alg":"none","typ":"at+jwt","kid":"KID"}"#, #"{"alg":"None","typ":"at+jwt","kid":"KID"}"#,
            #"{"alg":"HS256","typ":"at+jwt","kid":"KID"}"#,
            #"{"alg":"ES256","typ":"at+jwt","kid":"KID"}"#, #"{"alg":"EdDSA","typ":"JWT","kid":"KID"}"#, #"{"alg":"EdDSA","typ":"at+jwt"}"#,
            #"{"alg":"EdDSA","typ":"at+jwt","kid":"unknown"}"#, #"{"alg":"EdDSA","typ":"at+jwt","kid":"KID","crit":["x"],"x":1}"#,
            #"{"alg":"EdDSA","alg":"none","typ":"at+jwt","kid":"KID"}"#,
        ])
    func algorithms(header: String) async throws {
        let key = keys.all[0]
        let claims = try await token().split(separator: ".")[1]
        let input = "\(Base64URL.text(Array(header.replacing("KID", with: key.id).utf8))).\(claims)"
        let secret = SymmetricKey(data: key.privateKey.publicKey.rawRepresentation)
        let signatures = [
            "", Base64URL.text(try key.privateKey.signature(for: Data(input.utf8))),
            Base64URL.text(Array(HMAC<SHA256>.authenticationCode(for: Data(input.utf8), using: secret))),
        ]
        for signature in signatures { #expect(await person(of: "\(input).\(signature)") == nil) }
        // The same way of signing is taken where the header is right: it is the header that is refused.
        let right = "\(Base64URL.text(Array(#"{"alg":"EdDSA","typ":"at+jwt","kid":"\#(key.id)"}"#.utf8))).\(claims)"
        #expect(await person(of: "\(right).\(Base64URL.text(try key.privateKey.signature(for: Data(right.utf8))))") == person)
    }
}
