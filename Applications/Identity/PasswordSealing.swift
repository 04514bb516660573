internal import Crypto
internal import Foundation
internal import IdentityEvents
internal import WebAPI

/// Seals passwords to the identity component, so that nothing but the component ever reads one.
///
/// HPKE in base mode (RFC 9180) with X25519-HKDF-SHA256, HKDF-SHA256 and ChaCha20-Poly1305; info `tributary/identity/password/v1`; the
/// user's id as additional data, so that a sealed password is of no use in another user's command. The sealed form is base64url without
/// padding of `encapsulated key (32 bytes) || ciphertext and tag`. Sealing the same password twice gives two texts.
public struct PasswordSealing: Sendable {
    private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    private static let info = Data("tributary/identity/password/v1".utf8)

    private let recipient: Curve25519.KeyAgreement.PublicKey

    /// `publicKey` is the component's raw X25519 key, 32 bytes. Throws where it is not one.
    public init(publicKey: [UInt8]) throws {
        recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
    }

    /// The password, readable for the component alone.
    public func seal(_ password: String, of userId: String) throws -> String {
        var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: Self.suite, info: Self.info)
        let ciphertext = try sender.seal(Data(password.utf8), authenticating: Data(userId.utf8))
        return Base64URL.text(sender.encapsulatedKey + ciphertext)
    }

    /// The command of a registration: the request with its password sealed.
    func seal(_ request: RegisterUserRequest) throws -> RegisterUser {
        RegisterUser(
            userId: request.userId, email: request.email, sealedPassword: try seal(request.password, of: request.userId),
            firstName: request.firstName, lastName: request.lastName, picture: request.picture, locale: request.locale)
    }
}
