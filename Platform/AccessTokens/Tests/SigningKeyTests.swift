import EventSourcing
import Foundation
import JSON
import Testing
import WebAPI

@testable import AccessTokens

@Suite("The keys of access tokens")
struct SigningKeyTests {
    private static let start = Timestamp("2026-01-01T00:00:00Z")!
    private static let policy = AccessTokenPolicy(issuer: "https://app.example.com")

    /// A file with a key that signs now and one that signs in an hour.
    private func file() throws -> [UInt8] {
        let keys = try [Self.start, Self.start.advanced(bySeconds: 3_600)].map { try SigningKeys(parsing: SigningKeys.fresh(at: $0)) }
        let entries = keys.map { String(decoding: $0.jsonBytes, as: UTF8.self).dropFirst(#"{"keys":["#.count).dropLast(2) }
        return Array("{\"keys\":[\(entries[1]),\(entries[0])]}".utf8)
    }

    @Test("A key is published before it signs, and signs from its moment on; tokens of both are taken")
    func rotation() async throws {
        let keys = try SigningKeys(parsing: file())
        let person = SignedIn(userID: "u", sessionID: "s")
        let published = try PublishedKeys(parsing: keys.published.json)
        #expect(published.all.count == 2)
        for (seconds, index) in [(0, 0), (3_599, 0), (3_600, 1)] as [(Int64, Int)] {
            let moment = Self.start.advanced(bySeconds: seconds)
            let token = try await AccessTokenIssuer(keys, policy: Self.policy) { moment }.token(of: person)
            let header = String(decoding: Base64URL.bytes(String(token.prefix { $0 != "." })) ?? [], as: UTF8.self)
            #expect(header.contains(keys.all[index].id))
            #expect(await AccessTokenVerifier(published, policy: Self.policy) { moment }.person(of: token) == person)
        }
    }

    @Test("What is published holds no private key")
    func publicHalves() throws {
        let keys = try SigningKeys(parsing: file())
        let text = String(decoding: keys.published.json, as: UTF8.self)
        for key in keys.all { #expect(!text.contains(Base64URL.text(key.privateKey.rawRepresentation))) }
        #expect(!text.contains(#""d""#))
    }

    @Test(
        "A file that is not right is refused",
        arguments: [
            "", "{}", #"{"keys":[]}"#, #"{"keys":[{"kid":"a","notBefore":"soon","key":"AAAA"}]}"#,
            #"{"keys":[{"kid":"a","notBefore":"2026-01-01T00:00:00Z","key":"AAAA"}]}"#,
        ])
    func badFile(text: String) {
        #expect(throws: JSONError.self) { try SigningKeys(parsing: Array(text.utf8)) }
    }

    @Test("Two keys of one name are refused")
    func sameName() throws {
        let entry = String(decoding: SigningKeys.fresh(at: Self.start), as: UTF8.self).dropFirst(#"{"keys":["#.count).dropLast(2)
        #expect(throws: JSONError.self) { try SigningKeys(parsing: Array("{\"keys\":[\(entry),\(entry)]}".utf8)) }
    }
}
