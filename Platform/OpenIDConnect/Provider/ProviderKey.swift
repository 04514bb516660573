package import Crypto
package import CryptoExtras
internal import Foundation
internal import WebAPI

/// A key that the provider of the tests signs with.
///
/// It signs with the primitives themselves, so that what our side verifies with is held against something else.
package struct ProviderKey: Sendable {
    package enum Material: Sendable {
        case rsa(_RSA.Signing.PrivateKey)
        case p256(P256.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
    }

    package let id: String?
    package let material: Material

    package init(id: String?, material: Material) {
        self.id = id
        self.material = material
    }

    package static func make(_ algorithm: String, id: String?) -> ProviderKey {
        let material: Material =
            switch algorithm {
            case "RS256": .rsa(try! _RSA.Signing.PrivateKey(keySize: .bits2048))
            case "ES256": .p256(P256.Signing.PrivateKey())
            default: .ed25519(Curve25519.Signing.PrivateKey())
            }
        return ProviderKey(id: id, material: material)
    }

    /// Made once: an RSA key takes its time.
    package static let sharedRSA = make("RS256", id: "rsa-1").material

    package var algorithm: String {
        switch material {
        case .rsa: "RS256"
        case .p256: "ES256"
        case .ed25519: "EdDSA"
        }
    }

    package func sign(_ bytes: [UInt8]) throws -> [UInt8] {
        switch material {
        case .rsa(let key): Array(try key.signature(for: Data(bytes), padding: .insecurePKCS1v1_5).rawRepresentation)
        case .p256(let key): Array(try key.signature(for: Data(bytes)).rawRepresentation)
        case .ed25519(let key): Array(try key.signature(for: Data(bytes)))
        }
    }

    /// The public half, as the provider publishes it.
    package var published: [String: Any] {
        var members: [String: Any] = ["use": "sig", "alg": algorithm]
        if let id { members["kid"] = id }
        switch material {
        case .rsa(let key):
            let parts = try! key.publicKey.getKeyPrimitives()
            members["kty"] = "RSA"
            members["n"] = Base64URL.text(parts.modulus)
            members["e"] = Base64URL.text(parts.publicExponent)
        case .p256(let key):
            members["kty"] = "EC"
            members["crv"] = "P-256"
            members["x"] = Base64URL.text(key.publicKey.rawRepresentation.prefix(32))
            members["y"] = Base64URL.text(key.publicKey.rawRepresentation.suffix(32))
        case .ed25519(let key):
            members["kty"] = "OKP"
            members["crv"] = "Ed25519"
            members["x"] = Base64URL.text(key.publicKey.rawRepresentation)
        }
        return members
    }

    /// What a public key looks like to somebody who takes it for a secret: its PEM.
    package var publicPEM: String {
        switch material {
        case .rsa(let key): key.publicKey.pemRepresentation
        case .p256(let key): key.publicKey.pemRepresentation
        case .ed25519: ""
        }
    }
}
