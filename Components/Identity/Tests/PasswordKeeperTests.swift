import Crypto
import Foundation
import Testing

@testable import IdentityComponent

@Suite struct PasswordKeeperTests {
    private static let password = "correct horse battery staple – ü 😀"
    private let key = Curve25519.KeyAgreement.PrivateKey()

    private func keeper(_ key: Curve25519.KeyAgreement.PrivateKey) throws -> PasswordKeeper {
        try PasswordKeeper(privateKey: Array(key.rawRepresentation)) { password in
            "hash of \(password.count) bytes"
        } verifying: { password, hash in
            hash == "hash of \(password.count) bytes" ? .right : .wrong
        }
    }

    private func sealedBytes(for userId: String = Controls.userId, info: String = "tributary/identity/password/v1") throws -> Data {
        var sender = try HPKE.Sender(
            recipientKey: key.publicKey, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(info.utf8))
        let ciphertext = try sender.seal(Data(Self.password.utf8), authenticating: Data(userId.utf8))
        return sender.encapsulatedKey + ciphertext
    }

    private func base64URL(_ bytes: Data) -> String {
        bytes.base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    @Test func `a password that was sealed for the user is opened`() throws {
        // Many seals, so that every remainder of the length and both of base64url's own letters occur.
        for _ in 0..<32 {
            #expect(try keeper(key).open(base64URL(sealedBytes()), for: Controls.userId) == Array(Self.password.utf8))
        }
    }

    @Test func `a password that was sealed for another user is not opened`() throws {
        #expect(try keeper(key).open(base64URL(sealedBytes(for: Controls.otherUserId)), for: Controls.userId) == nil)
    }

    @Test func `a password that was sealed to another key is not opened`() throws {
        let stranger = try keeper(Curve25519.KeyAgreement.PrivateKey())
        #expect(try stranger.open(base64URL(sealedBytes()), for: Controls.userId) == nil)
    }

    @Test func `what was sealed for another purpose is not opened`() throws {
        #expect(try keeper(key).open(base64URL(sealedBytes(info: "tributary/identity/secret/v1")), for: Controls.userId) == nil)
    }

    @Test func `no changed byte goes unnoticed`() throws {
        let sealed = try sealedBytes()
        let keeper = try keeper(key)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(keeper.open(base64URL(changed), for: Controls.userId) == nil, "byte \(index)")
        }
    }

    @Test func `a text that was cut off is not opened`() throws {
        let sealed = try sealedBytes()
        let keeper = try keeper(key)
        for length in 0..<sealed.count {
            #expect(keeper.open(base64URL(sealed.prefix(length)), for: Controls.userId) == nil, "\(length) bytes")
        }
    }

    @Test(arguments: [
        "", "=", "====", "!!!!", "not base64 at all", "ä", "\0", String(repeating: "A", count: 2048), String(repeating: "A", count: 43),
    ])
    func `garbage is not opened`(text: String) throws {
        #expect(try keeper(key).open(text, for: Controls.userId) == nil)
    }

    @Test(arguments: [0, 31, 33])
    func `a private key has 32 bytes`(count: Int) {
        #expect(throws: (any Error).self) {
            try PasswordKeeper(privateKey: [UInt8](repeating: 7, count: count)) { _ in
                ""
            } verifying: { _, _ in
                .wrong
            }
        }
    }

    @Test func `hashing is left to whom the keeper was given`() async throws {
        #expect(try await keeper(key).hash([1, 2, 3]) == "hash of 3 bytes")
        #expect(try await keeper(key).verify([1, 2, 3], against: "hash of 3 bytes") == .right)
        #expect(try await keeper(key).verify([1, 2, 3], against: nil) == .wrong)
    }
}
