import Crypto
import Foundation

/// Opens sealed passwords with the component's private key, and hands them on to be hashed.
///
/// Sealed form: base64url without padding of `encapsulated key (32 bytes) || ciphertext`, HPKE in base mode (RFC 9180) with
/// X25519-HKDF-SHA256, HKDF-SHA256 and ChaCha20-Poly1305, info `tributary/identity/password/v1`, the owner's id as additional data.
public struct PasswordKeeper: PasswordKeeping {
    private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    private static let info = Data("tributary/identity/password/v1".utf8)
    private static let encapsulatedKeyBytes = 32

    private let key: Curve25519.KeyAgreement.PrivateKey
    private let hashing: Hashing
    private let verifying: Verifying

    public typealias Hashing = @Sendable ([UInt8]) async throws -> String
    public typealias Verifying = @Sendable ([UInt8], String?) async throws -> PasswordVerdict

    /// `privateKey` is the raw X25519 key, 32 bytes; `hashing` gives a PHC string and `verifying` holds a password to one, on a thread that may be kept busy.
    public init(privateKey: [UInt8], hashing: @escaping Hashing, verifying: @escaping Verifying) throws {
        key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: privateKey)
        self.hashing = hashing
        self.verifying = verifying
    }

    public func open(_ sealed: String, for owner: String) -> [UInt8]? {
        guard let bytes = Self.bytes(fromBase64URL: sealed), bytes.count > Self.encapsulatedKeyBytes else { return nil }
        let encapsulatedKey = bytes.prefix(Self.encapsulatedKeyBytes)
        do {
            var recipient = try HPKE.Recipient(privateKey: key, ciphersuite: Self.suite, info: Self.info, encapsulatedKey: encapsulatedKey)
            return Array(try recipient.open(bytes.dropFirst(Self.encapsulatedKeyBytes), authenticating: Data(owner.utf8)))
        } catch {
            return nil
        }
    }

    public func hash(_ password: [UInt8]) async throws -> String { try await hashing(password) }

    public func verify(_ password: [UInt8], against hash: String?) async throws -> PasswordVerdict { try await verifying(password, hash) }

    private static func bytes(fromBase64URL text: String) -> Data? {
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        return Data(base64Encoded: standard + String(repeating: "=", count: (4 - standard.count % 4) % 4))
    }
}
