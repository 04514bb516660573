internal import Crypto
internal import EventSourcing
internal import Foundation
internal import JSON
internal import WebAPI

/// The sealed form: ChaCha20-Poly1305 under a key that all our processes share, with the issuer as additional data; base64url of nonce,
/// ciphertext and tag.
extension PendingSignIn {
    /// The most bytes of a sealed sign-in.
    static let sealedLimit = 3_072

    /// A new one. The random parts have 256 bits each.
    init(issuerID: String, carrying carried: String, at now: Timestamp) {
        self.init(
            issuerID: issuerID, state: Self.random(), nonce: Self.random(), verifier: Self.random(), carried: carried,
            expiresAt: now.advanced(bySeconds: Self.lifetime))
    }

    func sealed(under key: SymmetricKey) throws(OpenIDConnectError) -> String {
        var writer = JSONWriter(reservingCapacity: 512)
        writer.beginObject()
        writer.member("state", state)
        writer.member("nonce", nonce)
        writer.member("verifier", verifier)
        writer.member("carried", carried)
        writer.member("expiresAt", expiresAt.microseconds)
        writer.endObject()
        guard let box = try? ChaChaPoly.seal(writer.bytes, using: key, authenticating: Self.context(issuerID)) else {
            throw OpenIDConnectError(.badConfiguration, "the key cannot seal")
        }
        let text = Base64URL.text(box.combined)
        guard text.utf8.count <= Self.sealedLimit else { throw OpenIDConnectError(.badConfiguration, "what is carried along is too long") }
        return text
    }

    /// The sign-in that was sealed for this issuer under this key and is not too old. Throws `.signInUnknown`.
    init(sealed text: String, for issuerID: String, under key: SymmetricKey, at now: Timestamp) throws(OpenIDConnectError) {
        guard text.utf8.count <= Self.sealedLimit, let bytes = Base64URL.bytes(text),
            let box = try? ChaChaPoly.SealedBox(combined: bytes),
            let opened = try? ChaChaPoly.open(box, using: key, authenticating: Self.context(issuerID))
        else { throw OpenIDConnectError(.signInUnknown, "the cookie was not made here for this issuer") }
        do throws(JSONError) {
            self = try JSONDocument.withValue(parsing: Array(opened)) { (root) throws(JSONError) in
                var reader = try JSONObjectReader(root)
                return PendingSignIn(
                    issuerID: issuerID, state: try reader.string("state"), nonce: try reader.string("nonce"),
                    verifier: try reader.string("verifier"), carried: try reader.string("carried"),
                    expiresAt: Timestamp(microseconds: try reader.integer("expiresAt")))
            }
        } catch {
            throw OpenIDConnectError(.signInUnknown, "the cookie is of another version")
        }
        guard now < expiresAt else { throw OpenIDConnectError(.signInUnknown, "the cookie is too old") }
    }

    /// Keeps a cookie that was made for one issuer from being of use with another, and from being anything else that we seal.
    private static func context(_ issuerID: String) -> [UInt8] { Array("tributary/openid-connect/pending/v1\0\(issuerID)".utf8) }

    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64URL.text((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}
