internal import JWTKit

/// A public key of an issuer, with the one algorithm that it is used with.
struct SigningKey: Sendable {
    /// The name that tokens call it by; nil where the issuer gives it none.
    let id: String?
    let algorithm: SigningAlgorithm
    private let verifier: any JWTAlgorithm

    /// Throws where the parts, each in base64url, are no key of that kind, or one too weak or too large to be used.
    init(id: String?, _ parts: Parts) async throws {
        self.id = id
        algorithm = parts.algorithm
        let keys = JWTKeyCollection()
        try await keys.add(jwk: parts.jwk)
        verifier = try await keys.getKey(for: Parts.name, alg: parts.algorithm.rawValue)
        guard verifier.name == algorithm.rawValue else { throw OpenIDConnectError(.issuerMismatch, "a key is not what it says") }
    }

    /// Whether the signature over the bytes was made with this key.
    func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool { (try? verifier.verify(signature, signs: bytes)) ?? false }

    /// The numbers that a key consists of.
    enum Parts: Sendable {
        case rsa(modulus: String, exponent: String)
        /// On P-256.
        case ecdsa(x: String, y: String)
        /// Ed25519.
        case edDSA(x: String)

        var algorithm: SigningAlgorithm {
            switch self {
            case .rsa: .rs256
            case .ecdsa: .es256
            case .edDSA: .edDSA
            }
        }

        fileprivate static let name: JWKIdentifier = "key"

        fileprivate var jwk: JWK {
            switch self {
            case .rsa(let modulus, let exponent): .rsa(.rs256, identifier: Self.name, modulus: modulus, exponent: exponent)
            case .ecdsa(let x, let y): .ecdsa(.es256, identifier: Self.name, x: x, y: y, curve: .p256)
            case .edDSA(let x): .octetKeyPair(.eddsa, identifier: Self.name, x: x, y: nil, curve: .ed25519)
            }
        }
    }
}
